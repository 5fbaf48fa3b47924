PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PACKAGES := domain ledger projections cli scenarios
DEMO := .demo

.PHONY: help demo test mutants bench check docs clean

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: $(VENV)/installed ## Set up, and play the history of an invented university
	@rm -rf $(DEMO)
	@$(BIN)/rollbook --ledger $(DEMO)/ledger demo $(DEMO)/files
	@echo
	@echo "Try them with: export ROLLBOOK_LEDGER=$(DEMO)/ledger PATH=$(BIN):\$$PATH"

test: $(VENV)/development ## Set up, and run all tests and scenarios
	$(BIN)/python -m pytest -n auto --dist worksteal

mutants: $(VENV)/development ## Leave each rule out in turn: some scenario must notice
	@$(BIN)/python -m scenarios.mutants

bench: $(VENV)/benchmarks ## Measure speed, and write docs/benchmarks.md; QUICK=1: a tenth, printed only
	@$(BIN)/python -m benchmarks $(if $(QUICK),--quick)

check: $(VENV)/development ## Format, lint, import direction, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

docs: $(VENV)/development ## Write the generated pages of docs/
	$(BIN)/python -m tests.docs.pages

clean: ## Remove what was set up
	rm -rf $(VENV) $(DEMO) .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/development: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[development]'
	@touch $@

$(VENV)/benchmarks: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[benchmarks]'
	@touch $@
