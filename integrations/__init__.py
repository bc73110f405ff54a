"""Adapters to the outside: bytes in, neutral records out. No table, no decision about the CRM."""
