"""The log of a workspace: what is appended to it, told from it and followed in it."""
