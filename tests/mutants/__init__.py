"""Small named faults, each of which a test must notice: ``python -m tests.mutants`` plants them one by one in a copy of the code.

A fault that no test notices is a hole in the tests. Whoever finds a fault that the tests let through adds it in ``faults/``.
"""
