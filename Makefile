# The commands of the project; CONTRIBUTING.md explains when to use which.
# Everything runs in .venv, made here from locked, hashed requirements.

PYTHON ?= python3
SITE_URL ?= http://127.0.0.1:8000/
export SITE_URL
# The time of the last commit, so that two builds of one commit are the same, byte for byte.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null)
ifneq ($(strip $(SOURCE_DATE_EPOCH)),)
export SOURCE_DATE_EPOCH
endif
# The theme's banner about its own future would hide our lines; README says what we do about it.
export NO_MKDOCS_2_WARNING = 1

run := .venv/bin/python -m
node := .venv/bin/node
ready := .venv/ready
ready_to_test := .venv/ready-to-test

.PHONY: serve site test fuzz bench lock clean

serve: $(ready) node_modules/ready  ## Build the site with the packet and serve it, with live reload
	$(run) mkdocs serve --dev-addr 127.0.0.1:8000

site: $(ready) node_modules/ready  ## Build site/ once, strictly
	$(run) mkdocs build --strict --clean
	$(run) macros.publish site

test: $(ready_to_test) node_modules/ready-to-test  ## Everything that CI runs
	$(run) ruff check .
	$(run) ruff format --check .
	$(run) mypy
	$(node) node_modules/prettier/bin/prettier.cjs --check --log-level warn overrides tests
	$(node) node_modules/typescript/bin/tsc --project .
	$(node) node_modules/typescript/bin/tsc --project tsconfig.worker.json
	$(run) tests.browser.chromium
	$(run) pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

fuzz: $(ready_to_test) node_modules/ready-to-test  ## Try what reads files and addresses with 20,000 new cases each
	FUZZ=20000 $(run) pytest --numprocesses 2 tests/fuzz

bench: $(ready_to_test) node_modules/ready-to-test  ## Measure this site beside others; takes an hour or more
	$(run) tests.browser.chromium
	$(run) tools.bench $(BENCH)

lock: $(ready_to_test)  ## Rewrite the locked requirements from pyproject.toml
	$(run) uv pip compile $(lock_options) --output-file requirements.txt pyproject.toml
	$(run) uv pip compile $(lock_options) --output-file requirements-dev.txt --group dev pyproject.toml

lock_options := --upgrade --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-annotate

npm_ci := PATH="$(CURDIR)/.venv/bin:$$PATH" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error

node_modules/ready: package-lock.json | $(ready)
	$(npm_ci) --omit=dev
	touch $@

node_modules/ready-to-test: package-lock.json | $(ready_to_test)
	$(npm_ci)
	touch $@ node_modules/ready

clean:  ## Remove everything that was built or installed
	rm -rf .venv .cache node_modules site

$(ready): requirements.txt | .venv/bin/python
	$(run) pip install --quiet --require-hashes --only-binary :all: --requirement requirements.txt
	touch $@

$(ready_to_test): requirements-dev.txt | .venv/bin/python
	$(run) pip install --quiet --require-hashes --only-binary :all: --requirement requirements-dev.txt
	touch $@ $(ready)

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Second Round needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || tools/system-packages \
	  $$($(PYTHON) -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
	$(PYTHON) -m venv .venv
