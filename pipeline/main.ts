import * as modules from 'node:module'
import { HOME } from './commands/program.ts'
import { readSchemas, readyToCheck } from './edge/read.ts'
import { readArguments } from './edge/usage/arguments.ts'
import { UsageError } from './edge/usage/usage-error.ts'

/** A command is loaded only when it is asked for, so that make check answers at once. */
async function run(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), HOME)
  if (asked.command === 'help') {
    const { words } = await import('./commands/words.ts')
    process.stdout.write(words.usage)
    return 0
  }
  const schemas = await readyToCheck(readSchemas(HOME))
  switch (asked.command) {
    case 'publish':
      if (asked.shard) return (await import('./commands/large/shards.ts')).shard(asked, asked.shard, schemas)
      return (await import('./commands/publish.ts')).publish(asked, schemas)
    case 'merge':
      return (await import('./commands/large/shards.ts')).merge(asked, schemas)
    case 'tables':
      return (await import('./commands/large/tables.ts')).tables(asked, schemas)
    case 'watch':
      return (await import('./commands/watch.ts')).watch(asked, schemas)
    case 'serve':
      return (await import('./commands/serve.ts')).serve(asked)
    case 'fix':
      return (await import('./commands/fix.ts')).fix(asked, schemas)
    case 'note':
    case 'event':
      return (await import('./commands/record.ts')).record(asked.command, asked, schemas)
    case 'explain':
      return (await import('./commands/explain.ts')).explain(asked, schemas)
    case 'diff':
      return (await import('./commands/diff.ts')).diff(asked)
    case 'import':
      return (await import('./commands/import.ts')).importTable(asked, schemas)
    case 'compare':
      return (await import('./commands/compare.ts')).compare(asked, schemas)
    case 'release':
      return (await import('./commands/release.ts')).release(asked)
    case 'types':
      await (await import('./edge/generated.ts')).writeGenerated(HOME, schemas)
      return 0
    default:
      return (await import('./commands/report.ts')).check(asked, schemas)
  }
}

// Where Node has hooks of the other kind, TypeScript's loader uses these, and an import costs little.
if (!('registerHooks' in modules)) modules.register('./as-written.mjs', import.meta.url)

// A reader that has seen enough, such as head, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
}

try {
  process.exitCode = await run()
} catch (error) {
  if (error instanceof UsageError) {
    const { words } = await import('./commands/words.ts')
    process.stderr.write(`${error.inWords(words)}\n\n${words.hint}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 3
  }
}
