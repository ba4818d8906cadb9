import { dirname, sep } from 'node:path'
import { watch } from 'chokidar'

/** How long a folder must be quiet before its state counts as saved, in milliseconds: editors save in several steps. */
const QUIET = 60

/**
 * Calls `rebuild` now and after every change in a folder, never twice at once: changes that come meanwhile are seen by one
 * more call after it. The folder may go and come back. Goes on until the program is ended; rejects where it cannot watch.
 */
export function watchFolder(folder: string, rebuild: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined
    let isStale = true
    let isBusy = false
    const work = async () => {
      if (isBusy) return
      isBusy = true
      while (isStale) {
        isStale = false
        await rebuild()
      }
      isBusy = false
    }
    const changed = () => {
      isStale = true
      clearTimeout(timer)
      timer = setTimeout(() => work().catch(reject), QUIET)
    }
    const parent = dirname(folder)
    const isOutside = (path: string) =>
      path !== parent && path !== folder && !path.startsWith(`${folder}${sep}`)
    // What is saved while the first look around goes on is seen by the first call, since that comes after it.
    watch(parent, { ignored: isOutside, ignoreInitial: true })
      .on('all', changed)
      .on('error', reject)
      .on('ready', changed)
  })
}
