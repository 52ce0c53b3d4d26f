# Needs Python >= 3.11 and nothing else; everything lands in .venv and var.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-input --no-deps --require-hashes
# --no-deps: the files name every package, and rapidocr would bring the OpenCV that needs libGL (see overrides.txt).
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links --override overrides.txt
RUNTIME := $(VENV)/.runtime-installed
DEV := $(VENV)/.dev-installed

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo run test chaos coverage lint format lock clean evaluate fuzz bench

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(RUNTIME) ## the service with its examples submitted, until Ctrl-C (ONCE=1: stop after the table)
	@exec $(BIN)/python -m launcher demo $(if $(filter-out 0,$(ONCE)),--once)

run: $(RUNTIME) ## the service, until Ctrl-C (PORT=8000; DATABASE_URL, REDIS_URL, OBJECTS_URL replace embedded parts)
	@exec $(BIN)/python -m launcher run

test: lint ## lint, then all tests against PostgreSQL and Valkey of their own
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

chaos: $(DEV) ## the slow tests: faults at every statement, long lifecycles, ten thousand edits of the audit log
	$(BIN)/python -m pytest -m slow

coverage: $(DEV) ## branches of the pure rooms covered by their own tests; every one must be
	$(BIN)/coverage run --source=credentialing/model,credentialing/rules,credentialing/badges,credentialing/audit,credentialing/matching \
		-m pytest -m "not slow" tests/model tests/rules tests/badges tests/audit tests/matching
	$(BIN)/coverage report --show-missing --skip-covered --fail-under=100

lint: $(DEV) ## ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

evaluate: $(DEV) ## how good the check of documents is (CORPUS=dir: on that; SCALE=small, HALF=dev, STRICT=1, AGAIN=1)
	$(BIN)/python -m bench.evaluation $(if $(CORPUS),--corpus "$(CORPUS)") --scale $(or $(SCALE),full) \
		--half $(or $(HALF),heldout) $(if $(filter-out 0,$(STRICT)),--strict) $(if $(filter-out 0,$(AGAIN)),--again)

fuzz: $(DEV) ## ten thousand mutated documents, and 300 whose pages are read too: each must end in a verdict (7 minutes)
	$(BIN)/python -m tests.documents.fuzz 10000
	$(BIN)/python -m tests.documents.fuzz 300 1 pictures

bench: $(DEV) ## what it costs: reading a PDF, then records through the whole house (SUBMISSIONS=1000)
	$(BIN)/python -m bench.reading
	$(BIN)/python -m bench.throughput --submissions $(or $(SUBMISSIONS),1000)

format: $(DEV) ## write the code as ruff would
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

lock: $(DEV) ## pin requirements*.in with hashes
	$(COMPILE) requirements.in -o requirements.txt
	$(COMPILE) requirements-dev.in -o requirements-dev.txt

clean: ## remove the environment and ALL data: database, documents, keys
	@case "$$(readlink var/postgres)" in /var/lib/postnominal/*/postgres) rm -rf "$$(readlink var/postgres)/..";; esac
	rm -rf $(VENV) var .mypy_cache .ruff_cache .hypothesis .coverage
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "postnominal: Python 3.11 or newer is needed, and $(PYTHON) is not that; try: make PYTHON=python3.11" >&2; exit 1; }
	@echo "making $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "postnominal: $(PYTHON) cannot make a virtual environment (on Debian: python3-venv)" >&2; exit 1; }

$(RUNTIME): requirements.txt | $(BIN)/python
	@echo "installing requirements.txt (half a minute) ..."
	@$(INSTALL) -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt | $(BIN)/python
	@echo "installing requirements-dev.txt (half a minute) ..."
	@$(INSTALL) -r requirements-dev.txt
	@touch $@ $(RUNTIME)
