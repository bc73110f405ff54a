"""KPIs: the registry of metrics, the daily cells they are counted in, and the statement that reads them.

A metric is one declaration in its family's file (``calls.py``, ``sales.py``); the API and its descriptions grow out of it.
"""
