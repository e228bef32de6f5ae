# make train: install, and train CONFIG to the end.  make test: install what tests need, run them.
# Tests run in two processes, those of one file in one of them, for they share what is costly.
# make docs: install what the documentation needs, and build it into build/docs.
# CONFIG=configs/resnet44.py and ARGS="--workdir runs/mine --config.seed=1" pass through;
# EXTRAS=test,torch installs PyTorch too, and the tests against it run.

PYTHON ?= python3
CONFIG ?= configs/quickstart.py
ARGS ?=
EXTRAS ?= test
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: train test lint docs clean

train: $(VENV)/.installed
	$(BIN)/python -m resnet_jax.train --config $(CONFIG) $(ARGS)

test: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

lint: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python

docs: $(VENV)/.installed-docs
	$(BIN)/python -m sphinx --nitpicky --fail-on-warning --keep-going --quiet -b html \
		-d build/doctrees docs build/docs

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.installed-%: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .[$*]
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info
