import { describe, expect, it } from 'vitest'
import { startProgress } from '../../pipeline/edge/progress.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'

/** What is said of ten charts of which each takes so many milliseconds. */
function saidOf(milliseconds: number, isTTY: boolean, language: 'en' | 'fr' = 'en'): readonly string[] {
  const said: string[] = []
  const stream = { isTTY, write: (text: string) => said.push(text) > 0 }
  let clock = 0
  const progress = startProgress(stream, SPEECH[language].program.drawing, () => clock)
  for (let place = 1; place <= 10; place++) {
    progress({ name: `charts/${place}.en`, place, of: 10 })
    clock += milliseconds
  }
  return said
}

describe('work that takes long', () => {
  it('is named on a terminal with its pace and what is left', () => {
    expect(saidOf(500, true)[1]).toBe('  1.0 s  drawing 3 of 10, charts/3.en; 2.0 a second, 4 s left\n')
    expect(saidOf(500, true, 'fr')[1]).toBe(
      '  1.0 s  dessin 3 sur 10, charts/3.en ; 2,0 par seconde, encore 4 s\n',
    )
  })

  it('is not named more often than somebody can read', () => {
    expect(saidOf(100, true)).toHaveLength(3)
  })

  it('is not named where it is soon done, or nobody is waiting', () => {
    expect(saidOf(10, true)).toEqual([])
    expect(saidOf(500, false)).toEqual([])
  })
})
