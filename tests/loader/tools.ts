import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The columns by which the lines of all tools are compared. */
export const COLUMNS = ['event_id', 'group_id', 'counting', 'as_of', 'low', 'best', 'high'] as const

/** A tool for which there are lines to copy, as it can be had on this machine. */
interface Tool {
  /** What must be installed. */
  readonly needs: string
  /** The program that runs the lines; null if there is none here. */
  readonly program: string | null
  /** The language that its block must name. */
  readonly language: string
  /** Runs the lines in a folder as somebody does who copies them, and gives the figures of the dead; nothing said is ''. */
  run(lines: string, folder: string, program: string): readonly (readonly string[])[]
}

/** The first of some programs that does what is asked of it without complaint. */
function firstThatCan(programs: readonly string[], ...asked: readonly string[]): string | null {
  return programs.find(program => spawnSync(program, asked, { stdio: 'ignore' }).status === 0) ?? null
}

const output = (program: string, given: readonly string[], cwd: string): string =>
  execFileSync(program, given, { cwd, encoding: 'utf8', stdio: 'pipe' })

/** The rows of a CSV that some tool has printed, in the order of our columns. */
function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true })
  return rows.map(row => COLUMNS.map(column => row[column] ?? `no column ${column}`))
}

/** The rows of a JSON that some tool has printed. */
function rowsOfJson(text: string): readonly (readonly string[])[] {
  const rows: readonly (readonly unknown[])[] = JSON.parse(text)
  return rows.map(row => row.map(cell => String(cell ?? '')))
}

const NAMES = JSON.stringify(COLUMNS)
const DUCKDB = JSON.stringify(import.meta.resolve('@duckdb/node-api'))
const PYTHONS = ['python3', '/usr/bin/python3']

export const TOOLS: Readonly<Record<string, Tool>> = {
  JavaScript: {
    needs: 'node',
    program: process.execPath,
    language: 'js',
    run(lines, folder, node) {
      const show = `process.stdout.write(JSON.stringify(killed.map(row => ${NAMES}.map(column => row[column]))))`
      return rowsOfJson(output(node, ['--input-type=module', '-e', `${lines}\n${show}`], folder))
    },
  },
  Python: {
    needs: 'python3',
    program: firstThatCan(PYTHONS, '-c', 'import csv'),
    language: 'python',
    run(lines, folder, python) {
      const show = `import json\nprint(json.dumps([[row[column] for column in ${NAMES}] for row in killed]))`
      // -I: with the standard library alone.
      return rowsOfJson(output(python, ['-I', '-c', `${lines}\n${show}`], folder))
    },
  },
  pandas: {
    needs: 'python3 with pandas',
    program: firstThatCan(PYTHONS, '-c', 'import pandas'),
    language: 'python',
    run(lines, folder, python) {
      return rowsOfCsv(
        output(python, ['-c', `${lines}\nprint(killed[${NAMES}].to_csv(index=False), end="")`], folder),
      )
    },
  },
  R: {
    needs: 'Rscript',
    program: firstThatCan(['Rscript'], '--version'),
    language: 'r',
    run(lines, folder, rscript) {
      const show = `write.csv(killed[c(${NAMES.slice(1, -1)})], row.names = FALSE, na = "")`
      return rowsOfCsv(output(rscript, ['--vanilla', '-e', `${lines}\n${show}`], folder))
    },
  },
  DuckDB: {
    needs: 'the package @duckdb/node-api',
    program: process.execPath,
    language: 'sql',
    run(lines, folder, node) {
      const program = `import duckdb from ${DUCKDB}
const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect()
const reader = await connection.runAndReadAll(process.argv[1])
process.stdout.write(JSON.stringify(reader.getRowsJson()))`
      return rowsOfJson(output(node, ['--input-type=module', '-e', program, '--', lines], folder))
    },
  },
  SQLite: {
    needs: 'sqlite3 and sh',
    program: firstThatCan(['sqlite3'], '--version') && 'sh',
    language: 'sh',
    run(lines, folder, sh) {
      return rowsOfCsv(output(sh, ['-c', lines], folder))
    },
  },
}

/** Runs a whole program of somebody in JavaScript, as a file in a folder, and gives what it prints. */
export function runModule(file: string, folder: string): string {
  return output(process.execPath, [join(folder, file)], folder)
}
