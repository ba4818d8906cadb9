import type { Weighing } from '../weighing.ts'

/**
 * What the neighbours' methods count of a series that they cover: never a claim about one place inside the event, which is no
 * figure of the whole, and no denial of own losses.
 */
export function wholeOnly(weighing: Weighing): Weighing {
  return weighing
    .settingAside('one-place-only', ({ claim }) => claim.note.place !== null)
    .settingAside(DENIAL, ({ rules }) => rules.includes(DENIAL))
}

const DENIAL = 'denial-of-own-losses'

/** What they count of a series that they do not cover. */
export function nothing(weighing: Weighing): Weighing {
  return weighing.settingAside('not-covered', () => true)
}
