import { watch } from 'chokidar'

/** How long a folder must be quiet before its state counts as saved, in milliseconds: editors save in several steps. */
const QUIET = 60

/**
 * Calls `rebuild` now and after every change in a folder, never twice at once: changes that come meanwhile are seen by one
 * more call after it. Goes on until the program is ended.
 */
export async function watchFolder(folder: string, rebuild: () => Promise<void>): Promise<never> {
  let wanted: () => void = () => {}
  let timer: NodeJS.Timeout | undefined
  let isStale = true
  const changed = () => {
    isStale = true
    clearTimeout(timer)
    timer = setTimeout(() => wanted(), QUIET)
  }
  watch(folder, { ignoreInitial: true }).on('all', changed)
  for (;;) {
    if (!isStale) await new Promise<void>(resolve => (wanted = resolve))
    isStale = false
    await rebuild()
  }
}
