"""Simulators of the providers, for the demo, the tests and integrators: they check signatures and follow the documents."""
