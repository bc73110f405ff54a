"""Rows on their way from one database to another, or into a file and back: their shape, where they come from, where they go.

What triggers derive from rows is not carried: it is derived anew where they arrive.
"""
