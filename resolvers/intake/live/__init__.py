"""Calls while they happen: noting what providers tell, telling those whose phones ring, and closing what is over."""
