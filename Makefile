# make train     Install into .venv and train CONFIG.
# make test      Run the fast tests: run them before each commit.
# make test-all  Run all tests: faults, fuzzing, real data, several processes, wheels.
# make lint      Check formatting, style and types.
# make docs      Build the documentation into build/docs.
#
# CONFIG=resnet44 and ARGS="--workdir runs/mine --config.seed=1" are passed on; EXTRAS=test,torch
# installs PyTorch too, so that the tests against it run.

PYTHON ?= python3
CONFIG ?= configs/quickstart.py
ARGS ?=
EXTRAS ?= test
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: train test test-all lint docs clean

train: $(VENV)/.installed
	$(BIN)/python -m resnet_jax.train --config $(CONFIG) $(ARGS)

test: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

test-all: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "slow or not slow" $(ARGS)

lint: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python

docs: $(VENV)/.installed-docs
	$(BIN)/python -m sphinx --nitpicky --fail-on-warning --keep-going --quiet -b html \
		-d build/doctrees docs build/docs

# Without --no-compile pip compiles every file; Python compiles those that it imports.
$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-compile --constraint constraints.txt --editable .
	touch $@

$(VENV)/.installed-%: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --no-compile --constraint constraints.txt --editable .[$*]
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info
