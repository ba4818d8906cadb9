import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter } from '../pipeline/model/date.ts'
import { law } from './laws/law.ts'

it('the day so many days after or before another is the one of the calendar', () => {
  const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  const isoDay = (date: Date) => date.toISOString().slice(0, 10)
  law(fc.record({ day, days: fc.integer({ min: -3000, max: 80_000 }) }), ({ day, days }) => {
    const then = new Date(day)
    then.setUTCDate(day.getUTCDate() + days)
    expect(daysAfter(isoDay(day), days)).toBe(isoDay(then))
  })
})
