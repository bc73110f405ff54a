"""The GraphQL contract: one file a noun, each field with its description and how it reads.

No decision and no query is made here: reads are compiled by ``resolvers/reads``, mutations call one use case each.
"""
