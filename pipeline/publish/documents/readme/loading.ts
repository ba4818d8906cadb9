/** How to load the figures of the dead with a tool. */
export interface Loading {
  /** As its users know it. */
  readonly tool: 'JavaScript' | 'Python' | 'pandas' | 'R' | 'DuckDB' | 'SQLite'
  /** In which language the lines are, for who shows them in colours. */
  readonly language: 'js' | 'python' | 'r' | 'sql' | 'sh'
  /** To be run in the folder of the dataset. What is not printed at once is in `killed`. */
  readonly lines: string
}

/** Lines to copy, for the tools that readers have. A test runs them. */
export const LOADING: readonly Loading[] = [
  {
    tool: 'JavaScript',
    language: 'js',
    lines: `import { open } from './bilan.mjs'
const bilan = await open()
const killed = await bilan.figures({ outcome: 'killed' })
const behind = await bilan.behind(killed[0]) // every claim, what it did, who said it, and where`,
  },
  {
    tool: 'Python',
    language: 'python',
    lines: `import csv
with open("estimates.csv", encoding="utf-8", newline="") as file:
    estimates = list(csv.DictReader(file))
killed = [row for row in estimates if row["is_default"] == "true" and row["outcome"] == "killed"]`,
  },
  {
    tool: 'pandas',
    language: 'python',
    lines: `import pandas as pd
estimates = pd.read_csv("estimates.csv", dtype={"low": "Int64", "best": "Int64", "high": "Int64"})
killed = estimates[estimates.is_default & (estimates.outcome == "killed")]`,
  },
  {
    tool: 'R',
    language: 'r',
    lines: `estimates <- read.csv("estimates.csv", na.strings = "", encoding = "UTF-8", colClasses = c(is_default = "logical"))
killed <- subset(estimates, is_default & outcome == "killed")`,
  },
  {
    tool: 'DuckDB',
    language: 'sql',
    lines: `SELECT event_id, group_id, counting, as_of, low, best, high
FROM 'estimates.parquet'
WHERE is_default AND outcome = 'killed';`,
  },
  {
    tool: 'SQLite',
    language: 'sh',
    lines: `sqlite3 -header -csv bilan.sqlite "SELECT event_id, group_id, counting, as_of, low, best, high FROM default_figures WHERE outcome = 'killed'"`,
  },
]
