"""Imports: rows of a file become records, through the same use cases as everything else, and safe to repeat.

``files.py`` keeps files, ``rows.py`` reads them, ``targets.py`` says what columns can become, ``batches.py`` stores, ``jobs.py`` goes on until all is done.
"""
