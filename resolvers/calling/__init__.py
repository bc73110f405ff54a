"""Calling clients: who may be called when, and having a provider do it."""
