# Everything runs in an environment of its own, made on first use from what pyproject.toml names.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test lint docs bench clean help

help:  ## Say what there is.
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("undeclared needs Python 3.11 or newer; run: make PYTHON=python3.12 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet -e '.[postgresql,mysql,fast]' --group dev
	@touch $@

demo: $(VENV)/.installed  ## Make a small shop, scan it, show the report.
	$(BIN)/undeclared demo

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint  ## Lint, types, layers, tests, rule check, documentation check, accuracy floors.
	$(BIN)/python -m pytest -q
	$(BIN)/undeclared rules check

docs: $(VENV)/.installed  ## Write docs/reference.md anew from the program.
	$(BIN)/python docs/make_reference.py

bench: $(VENV)/.installed  ## Measure; writes nothing.
	for script in benchmarks/*.py; do $(BIN)/python $$script || exit 1; done

clean:
	rm -rf $(VENV) undeclared-demo .undeclared
