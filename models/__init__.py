"""The nouns: tables, the rules of one row, events, error codes, ports and migrations.

Nothing here knows GraphQL, HTTP or a provider. A rule that needs only its own row is a method of that row.
"""
