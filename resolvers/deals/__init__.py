"""Deals: opened, changed, moved through their stages, corrected."""
