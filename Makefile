# Two commands are all one needs: `make run` opens the window, `make test` passes the tests.
# Each prepares the machine first (system packages, .venv); a second run starts at once.
#
#   make run             the window, or the tour where there is no display
#   make test            format, lint, types, layers, tests, and the tests of the rooms without Qt
#   make proofs          the longer proofs (at most an hour); SEED=n make proofs-part runs a part of them
#   make bench           the measured figures beside their floors; BENCH="start mrz" picks some
#   make installer       the one-folder program in dist/docexam, tried by its own tour
#   make release         checks that this version may be released and keeps an old database of it
#   make translations    brings the .ts files up to date with the code and compiles them
#   make pictures        takes the pictures of the README anew, from a tour
#   make gallery         draws docs/gallery anew from its seeds: designs in each light, alterations beside twins
#   make notices         writes THIRD_PARTY_NOTICES.md anew
#   make format          lets ruff tidy every file

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run

BIN := .venv/bin
RECIPE_OF_SET_UP := pyproject.toml constraints.txt tools/set_up.sh
ROOMS_WITHOUT_QT := domain training files sealing content storage exchange tracker
OFFSCREEN := QT_QPA_PLATFORM=offscreen
SEED ?= 1
BENCH ?=

.PHONY: run test check unit rooms proofs proofs-part bench installer release translations pictures gallery notices format

.venv/.set-up-for-run: $(RECIPE_OF_SET_UP)
	@tools/set_up.sh run

.venv/.set-up-for-test: $(RECIPE_OF_SET_UP)
	@tools/set_up.sh test

.venv-rooms/.set-up: tools/rooms-without-qt.txt $(RECIPE_OF_SET_UP)
	@tools/set_up.sh rooms

.venv/.set-up-for-installer: .venv/.set-up-for-test
	@tools/set_up.sh installer

run: .venv/.set-up-for-run
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  exec $(BIN)/docexam; \
	else \
	  echo "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): running the tour instead."; \
	  echo "Its pictures go to tour-out/."; \
	  exec $(BIN)/docexam tour --out tour-out; \
	fi

test: check unit rooms

check: .venv/.set-up-for-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy -p docexam -p tools -p benchmarks -p tests
	PYTHONPATH=. $(BIN)/lint-imports

# What `rooms` runs by itself, where PySide6 was never installed, is not run twice.
unit: .venv/.set-up-for-test
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 $(ROOMS_WITHOUT_QT:%=--ignore=tests/unit/%) tests

# The core must run where PySide6 was never installed; -m pytest puts the repository on the path.
rooms: .venv-rooms/.set-up
	@! .venv-rooms/bin/python -c 'import PySide6' 2>/dev/null || { echo "PySide6 is in .venv-rooms"; exit 1; }
	.venv-rooms/bin/python -m pytest $(wildcard $(ROOMS_WITHOUT_QT:%=tests/unit/%))

proofs: .venv/.set-up-for-test
	@tools/set_up.sh proofs
	$(OFFSCREEN) timeout 3600 $(BIN)/python -m tools.proofs all

proofs-part: .venv/.set-up-for-test
	@tools/set_up.sh proofs
	$(OFFSCREEN) $(BIN)/python -m tools.proofs part --seed $(SEED)

bench: .venv/.set-up-for-test
	$(OFFSCREEN) $(BIN)/python -m benchmarks $(BENCH)

installer: .venv/.set-up-for-installer
	$(BIN)/python tools/build_date.py
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build_installer.spec
	$(BIN)/python -m tools.frozen dist/docexam
	$(OFFSCREEN) dist/docexam/docexam tour --out build/tour-frozen

release: .venv/.set-up-for-test
	$(OFFSCREEN) $(BIN)/python -m tools.release

translations: .venv/.set-up-for-test
	$(BIN)/python -m tools.translations update
	$(BIN)/python -m tools.translations compile

pictures: .venv/.set-up-for-run
	$(OFFSCREEN) $(BIN)/docexam tour --out build/tour
	$(BIN)/python -m tools.pictures build/tour

gallery: .venv/.set-up-for-run
	$(OFFSCREEN) $(BIN)/python -m tools.gallery

notices: .venv/.set-up-for-test
	$(BIN)/python -m tools.notices write

format: .venv/.set-up-for-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
