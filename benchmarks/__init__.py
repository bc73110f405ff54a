"""Benchmarks: contestants side by side on the same database in one run; ratios, not absolute numbers, are the result."""
