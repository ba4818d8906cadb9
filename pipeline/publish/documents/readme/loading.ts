/** Lines that load the figures of the dead, from inside the folder of the dataset, by the language that they are in. */
export const LOADING: Readonly<Record<'js' | 'python' | 'r', string>> = {
  js: `import estimates from './estimates.json' with { type: 'json' }
const killed = estimates.filter(row => row.is_default && row.outcome === 'killed')`,
  python: `import pandas as pd
estimates = pd.read_csv("estimates.csv", dtype={"low": "Int64", "best": "Int64", "high": "Int64"})
killed = estimates[estimates.is_default & (estimates.outcome == "killed")]`,
  r: `estimates <- read.csv("estimates.csv", na.strings = "")
killed <- subset(estimates, is_default == "true" & outcome == "killed")`,
}
