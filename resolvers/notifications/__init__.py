"""Notifications: what people are told of, made of the log by a job that follows it, so that whoever writes pays nothing for it.

``occasions.py`` says of events whom they concern, ``telling.py`` is the job, ``inbox.py`` are the use cases, ``reading.py`` how it is read.
"""
