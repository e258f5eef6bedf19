# Heqi 合契. Two commands matter: `make up` starts the house, `make test` proves it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help setup up check test bench soak docs bundle lock clean
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## make setup    only set-up: packages, Debian's test packages (as root), page assets
setup:
	@$(PYTHON) scripts/setup.py

## make up       set up, then start the house on http://127.0.0.1:8080 (HEQI_PORT, HEQI_HOME)
up:
	@$(PYTHON) scripts/setup.py --no-debian
	@exec $(BIN)/heqi up

## make check    static checks, under a minute
check: setup
	@$(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check .
	@$(BIN)/basedpyright --level error
	@$(BIN)/lint-imports --no-cache > .lint-imports.log 2>&1 || { cat .lint-imports.log; exit 1; }
	@$(BIN)/pytest tests/check -q

## make test     set up, check, every test; fails beyond the test budget
test: check
	@$(BIN)/python scripts/suite.py

## make bench    measure beside fair peers
bench: setup
	@for each in bench/*.py; do $(BIN)/python $$each || exit 1; done

## make soak     long campaigns: CAMPAIGN=kills|flips|api|... MINUTES=30; records under docs/soak
soak: setup
	@$(BIN)/python scripts/soak.py --campaign "$(or $(CAMPAIGN),all)" --minutes "$(or $(MINUTES),30)"

## make docs     write anew the documents that are made from the program: docs/problems.md
docs: setup
	@$(BIN)/python scripts/documents.py

## make bundle   dist/heqi-VERSION.tar.gz, which installs with the network cut
bundle: setup
	@$(BIN)/python scripts/bundle.py

## make lock     resolve the locks anew (hashes, no index address)
lock: setup
	@$(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header --quiet -o requirements/run.txt
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-emit-index-url --no-header --quiet -o requirements/dev.txt

clean:
	@rm -rf .venv dist assets/node_modules src/heqi/portal/static/built .lint-imports.log
