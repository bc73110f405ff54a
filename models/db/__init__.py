"""The databases: engine for SQLite, field types, connecting, migrating and reading raw statements.

Everything that differs between SQLite and PostgreSQL for writes is here; for reads it is in ``resolvers/reads/dialect.py``.
"""
