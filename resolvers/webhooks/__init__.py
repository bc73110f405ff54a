"""Webhooks out: endpoints, what of the log is for each, and sending it.

``endpoints.py`` are the use cases, ``choosing.py`` makes deliveries of the log, ``sending.py`` is the job that sends, ``standing.py`` says
how an endpoint stands after it, ``waking.py`` finds endpoints that are behind.
"""
