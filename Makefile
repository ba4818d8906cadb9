# Every target sets up what it needs on a bare machine with Node 20.19 or newer, once, and works offline after that.

.DEFAULT_GOAL := help
.PHONY: help publish test check parse validate reconcile explain types lint bench fuzz clean

BILAN := node --import tsx pipeline/main.ts
READY := node_modules/.ready

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

publish: $(READY) ## check, then rebuild dist/: prints files, rows, bytes, sha256 and what changed
	@$(BILAN) publish

test: $(READY) ## all tests
	@node_modules/.bin/vitest run

check: $(READY) ## exactly what CI checks on a data pull request; writes nothing
	@$(BILAN) check

parse: $(READY) ## read raw/ and report on it
	@$(BILAN) parse

validate: $(READY) ## read raw/ and check it against the schemas and itself
	@$(BILAN) validate

reconcile: $(READY) ## read, check and weigh the claims
	@$(BILAN) reconcile

explain: $(READY) ## the life of one figure: make explain OF=kunduz-2016/taliban/killed
	@test -n "$(OF)" || { echo "which figure? make explain OF=kunduz-2016/taliban/killed" >&2; exit 2; }
	@$(BILAN) explain "$(OF)"

types: $(READY) ## write the TypeScript types and the data dictionary from schemas/
	@$(BILAN) types

lint: $(READY) ## formatting, lint and types of the code
	@node_modules/.bin/biome check
	@node_modules/.bin/tsc

bench: $(READY) ## how fast, as ratios within one run, against bars; takes minutes
	@node --expose-gc --import tsx tests/bench/bench.ts

fuzz: $(READY) ## random edits of raw/ must be refused or be read as they stand: make fuzz RUNS=20000 SEED=1
	@RUNS=$(RUNS) SEED=$(SEED) node --import tsx tests/fuzz/fuzz.ts

clean: ## remove what the other targets installed or left behind; never raw/ or dist/
	@rm -rf node_modules .dist-next-*

$(READY): package.json package-lock.json
	@command -v node >/dev/null || { echo "Bilan needs Node 20.19 or newer: https://nodejs.org" >&2; exit 2; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
	  || { echo "Bilan needs Node 20.19 or newer; this is $$(node --version)" >&2; exit 2; }
	@test ! -L node_modules || { echo "node_modules is a link: npm ci would empty what it points to" >&2; exit 2; }
	@echo "installing the packages of package-lock.json"
	@npm ci --no-progress --loglevel=error
	@touch $@
