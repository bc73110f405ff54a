"""Recordings of calls: addresses at which they are played, and who has listened."""
