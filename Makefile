# make train: install, and train CONFIG to the end.  make test: install what tests need, run them.
# CONFIG=configs/resnet44.py and ARGS="--workdir runs/mine --config.seed=1" pass through;
# EXTRAS=test,torch installs PyTorch too, and the tests against it run.

PYTHON ?= python3
CONFIG ?= configs/quickstart.py
ARGS ?=
EXTRAS ?= test
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: train test lint clean

train: $(VENV)/.installed
	$(BIN)/python -m resnet_jax.train --config $(CONFIG) $(ARGS)

test: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/python -m pytest -n 2 $(ARGS)

lint: $(VENV)/.installed-$(EXTRAS)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.installed-$(EXTRAS): $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .[$(EXTRAS)]
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info
