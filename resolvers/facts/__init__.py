"""Derived facts: rows that no record is by itself, such as a client's first win, kept in the transaction of the change that they follow from.

One way makes them all (``rebuilding.py``); each is a declaration: what it says for some subjects, and which changes concern a subject.
"""
