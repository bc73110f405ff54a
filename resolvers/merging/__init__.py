"""Two records of one client: how they are found, made one, and taken apart again."""
