"""The read compiler: a validated GraphQL selection becomes one SQL statement that returns the finished JSON.

``docs/reads.md`` follows one read from the socket to the database and back.
"""
