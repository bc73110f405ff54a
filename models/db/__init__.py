"""The databases: engine for SQLite, field types, connecting, migrating and reading raw statements.

What the two say differently in raw statements is in ``sql``, when and how they are heard in ``bell``; for compiled reads it is in
``resolvers/reads/dialect.py``.
"""
