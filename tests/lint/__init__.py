"""House rules that a machine holds: each a checker with tests of its own, run on what the suite does."""
