# Five targets. Each sets up what it needs: a virtual environment in .venv, from the lock file.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check mutants bench

demo: .venv/ready            ## the API on the embedded SQLite, with a company to look at
	$(BIN)/voronka demo

test: .venv/ready            ## every test, on SQLite and PostgreSQL
	$(BIN)/python -m pytest -n auto

check: .venv/ready           ## style, types, layers, schema, migrations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/voronka schema --check

mutants: .venv/ready         ## small faults, planted one by one: a test must notice each; SAMPLE=4 for another four each day
	$(BIN)/python -m tests.mutants $(if $(SAMPLE),--sample $(SAMPLE))

bench: .venv/ready           ## the small benchmarks; see benchmarks/README.md for the large ones
	$(BIN)/python -m benchmarks

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or later is needed")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check uv
	$(BIN)/uv pip install -q --system-certs --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install -q --system-certs --python $(BIN)/python --no-deps -e .
	touch $@
