"""What a person may ask of whoever keeps their data: consent, a copy, erasure."""
