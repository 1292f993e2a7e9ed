# Two commands do all the set-up: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test test-deep lint format benchmark clean

## Parse the example newsroom and write site/
demo: $(VENV)/all.stamp
	@$(BIN)/python examples/newsroom_site.py examples/newsroom site

## What CI runs: style, types, layers, tests
test: $(VENV)/dev.stamp lint
	@$(BIN)/python -m pytest

## Every law with 5,000 examples
test-deep: $(VENV)/dev.stamp
	@HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest tests/property

lint: $(VENV)/dev.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

## Print times and ratios; never part of the tests
benchmark: $(VENV)/dev.stamp
	@for each in tests/benchmarks/*.py; do $(BIN)/python $$each || exit 1; done

clean:
	rm -rf $(VENV) site dist .hypothesis .mypy_cache .pytest_cache .ruff_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsmodel needs Python 3.11 or newer; say which with: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/all.stamp: $(VENV)/bin/python pyproject.toml
	@echo "Installing newsmodel into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[all]"
	@touch $@

$(VENV)/dev.stamp: $(VENV)/bin/python pyproject.toml
	@echo "Installing newsmodel and its development tools into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@ $(VENV)/all.stamp
