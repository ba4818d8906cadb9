# Every target sets up what it needs on a bare machine with Node 20.19 or newer, once, and works offline after that.

.DEFAULT_GOAL := help
.PHONY: help publish merge tables test check parse validate reconcile examine fix note event explain diff import compare watch serve hooks release types lint bench fuzz clean

BILAN := node --import tsx pipeline/main.ts

# What may be said behind a target, as in: make check FORMAT=sarif SPEAK=fr
#   ### SPEAK=fr          messages in French, or en for English (default: the language of LANG)
#   ### FAIL_ON=warning   publish merge tables check parse validate reconcile examine fix note event: from which severity on to fail (default: error)
#   ### FORMAT=github     check parse validate reconcile examine: text json github markdown sarif rdjson junit
#   ###                   explain: text json markdown
#   ###                   diff: text markdown html json
#   ### BASE=origin/main  check parse validate reconcile examine: lines changed since then come first, in text last, by the prompt
#   ###                   diff: what is compared with, where the head left it; HEAD=v0.2.0 what is held against it
#   ### METHOD=ucdp-like  explain: under this method, or all (default: the method of raw/desk/methodology.json)
#   ### FROM=ucdp-ged     import compare: whose table FILE=ged.csv is: ucdp-ged acled hxl; MAP=mapping.json for any other
#   ### INTO=ged-2026     import: what the new files are called; FORMAT=csv or markdown: compare
#   ### SHARD=2/8         publish: weigh only the second of eight parts of the claims, for make merge
#   ### PORT=8001         serve: where on this machine (default: 8000)
#   ### AS_KNOWN_ON=2016-10-05  publish merge tables check parse validate reconcile examine explain: only what was public by then
SAY := $(if $(SPEAK),--lang "$(SPEAK)")
CHECK := $(SAY) $(if $(FAIL_ON),--fail-on "$(FAIL_ON)")
KNOWN := $(if $(AS_KNOWN_ON),--as-known-on "$(AS_KNOWN_ON)")
REPORT := $(CHECK) $(KNOWN) $(if $(FORMAT),--format "$(FORMAT)") $(if $(BASE),--base "$(BASE)")
# What was said behind make, as it was typed; a variable of the environment says nothing.
SAID = $(foreach name,$(filter-out SPEAK FAIL_ON,$(.VARIABLES)),$(if $(filter command,$(origin $(name))),$(name)='$(subst ','\'',$(value $(name)))'))
TABLE := $(if $(FROM),--from "$(FROM)") $(if $(MAP),--map "$(MAP)")
READY := node_modules/.ready
# The tests open the page in a real browser: on Debian it is installed, elsewhere it must be there.
BROWSER := node_modules/.browser
# What make bench compares with: validators of others, apart from what the program needs.
PEERS := node_modules/.cache/bench/.ready

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@sed -n 's/^#   ### /  /p' $(MAKEFILE_LIST)

publish: $(READY) ## check, then rebuild dist/: prints files, rows, bytes, sha256 and what changed
	@$(BILAN) publish $(CHECK) $(KNOWN) $(if $(SHARD),--shard "$(SHARD)")

merge: $(READY) ## publish what every make publish SHARD=i/n has kept in shards/, to the same bytes as without
	@$(BILAN) merge $(CHECK) $(KNOWN)

tables: $(READY) ## every table as CSV and Parquet into tables/, part by part: for data too large for charts and a page
	@$(BILAN) tables $(CHECK) $(KNOWN)

test: $(READY) $(BROWSER) ## all tests
	@node_modules/.bin/vitest run

check: $(READY) ## exactly what CI checks on a data pull request; writes nothing
	@$(BILAN) check $(REPORT)

parse: $(READY) ## read raw/ and report on it
	@$(BILAN) parse $(REPORT)

validate: $(READY) ## read raw/ and check it against the schemas and itself
	@$(BILAN) validate $(REPORT)

reconcile: $(READY) ## read, check and weigh the claims
	@$(BILAN) reconcile $(REPORT)

examine: $(READY) ## read, check, weigh, and try every figure under other assumptions and without each voice
	@$(BILAN) examine $(REPORT)

fix: $(READY) ## make the edits to raw/ that cannot change what a row says, and print each
	@$(BILAN) fix $(CHECK)

note: $(READY) ## add a claim, asking for what is not said: make note EVENT=kunduz-2016 GROUP=taliban WORDING='at least 40 dead'
	@$(BILAN) note $(CHECK) $(SAID)

event: $(READY) ## add an event, asking for what is not said: make event NAME_EN='…' START=2016-10-03
	@$(BILAN) event $(CHECK) $(SAID)

explain: $(READY) ## why a figure is what it is: make explain OF=kunduz-2016/taliban/killed
	@test -n "$(OF)" || { echo "which figure? make explain OF=kunduz-2016/taliban/killed" >&2; exit 2; }
	@$(BILAN) explain "$(OF)" $(SAY) $(KNOWN) $(if $(METHOD),--method "$(METHOD)") $(if $(FORMAT),--format "$(FORMAT)")

diff: $(READY) ## what moves, and why: make diff BASE=origin/main (HEAD= a commit; else raw/ as it lies)
	@$(BILAN) diff $(SAY) $(if $(BASE),--base "$(BASE)") $(if $(HEAD),--head "$(HEAD)") $(if $(FORMAT),--format "$(FORMAT)")

import: $(READY) ## take over a table of somebody else as claims: make import FROM=ucdp-ged FILE=ged.csv
	@$(BILAN) import "$(FILE)" $(SAY) $(TABLE) $(if $(INTO),--into "$(INTO)")

compare: $(READY) ## our figures beside those of such a table: make compare FROM=ucdp-ged FILE=ged.csv
	@$(BILAN) compare "$(FILE)" $(SAY) $(TABLE) $(if $(FORMAT),--format "$(FORMAT)")

watch: $(READY) ## publish now and whenever something in raw/ is saved; Ctrl-C ends it
	@$(BILAN) watch $(CHECK)

serve: $(READY) ## show the page of dist/ to this machine alone; Ctrl-C ends it
	@$(BILAN) serve $(SAY) $(if $(PORT),--port "$(PORT)")

hooks: $(READY) ## check what is staged before every commit in this clone
	@.githooks/install

release: $(READY) ## commit, tag and zip a version of what is committed: make release VERSION=0.2.0
	@$(BILAN) release "$(VERSION)" $(CHECK)

types: $(READY) ## write what is generated: TypeScript types, the data dictionary, the catalogue of diagnostics
	@$(BILAN) types $(SAY)

lint: $(READY) ## formatting, lint and types of the code
	@node_modules/.bin/biome check
	@node_modules/.bin/tsc

bench: $(READY) $(PEERS) ## how fast, as ratios within one run, against bars; takes minutes
	@node --expose-gc --import tsx tests/bench/bench.ts

fuzz: $(READY) ## random edits of raw/ must be refused or be read as they stand: make fuzz RUNS=20000 SEED=1
	@RUNS=$(RUNS) SEED=$(SEED) node --import tsx tests/fuzz/fuzz.ts

clean: ## remove what the other targets installed or left behind; never raw/ or dist/
	@rm -rf node_modules .dist-next-* .tables-next-* .release shards tables

$(READY): package.json package-lock.json
	@command -v node >/dev/null || { echo "Bilan needs Node 20.19 or newer: https://nodejs.org" >&2; exit 2; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
	  || { echo "Bilan needs Node 20.19 or newer; this is $$(node --version)" >&2; exit 2; }
	@test ! -L node_modules || { echo "node_modules is a link: npm ci would empty what it points to" >&2; exit 2; }
	@echo "installing the packages of package-lock.json" >&2
	@npm ci --no-progress --loglevel=error >&2
	@touch $@

$(BROWSER): $(READY)
	@test -n "$$CHROMIUM" || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
	  || { echo "installing chromium" >&2; apt-get update -qq >&2 && apt-get install -y -qq chromium >&2; } \
	  || { echo "the tests need Chromium: install it, or name it in CHROMIUM" >&2; exit 2; }
	@touch $@

$(PEERS): $(READY) .npmrc tests/bench/peers/package.json tests/bench/peers/package-lock.json
	@echo "installing the validators of tests/bench/peers/package-lock.json" >&2
	@mkdir -p $(@D)
	@cp .npmrc tests/bench/peers/package.json tests/bench/peers/package-lock.json $(@D)
	@npm ci --prefix $(@D) --ignore-scripts --no-progress --loglevel=error >&2 \
	  || { echo "make bench compares with these validators: it needs the network once, then never again" >&2; exit 2; }
	@touch $@
