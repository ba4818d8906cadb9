/** Lines that load the figures and print some of them, from inside the folder of the dataset, by the language they are in. */
export const LOADING: Readonly<Record<'js' | 'python' | 'r', string>> = {
  js: `import { readFileSync } from 'node:fs'
const estimates = JSON.parse(readFileSync('estimates.json', 'utf8'))
console.table(estimates.filter(row => row.is_default && row.outcome === 'killed'), ['event_id', 'group_id', 'as_of', 'low', 'best', 'high', 'verdict'])`,
  python: `import pandas as pd
estimates = pd.read_csv("estimates.csv", dtype={"low": "Int64", "best": "Int64", "high": "Int64"})
print(estimates[estimates.is_default & (estimates.outcome == "killed")][["event_id", "group_id", "as_of", "low", "best", "high", "verdict"]])`,
  r: `estimates <- read.csv("estimates.csv", na.strings = "")
killed <- subset(estimates, is_default == "true" & outcome == "killed", c(event_id, group_id, as_of, low, best, high, verdict))
print(killed)`,
}
