import { daysAfter, firstDay, lastDay } from '../../model/date.ts'
import type { EventRow } from '../../model/records.gen.ts'

/** Divides people evenly over days; those that are left over go to the first days. */
export function split(people: number, days: number): readonly number[] {
  const [each, over] = [Math.floor(people / days), people % days]
  return Array.from({ length: days }, (_, day) => each + (day < over ? 1 : 0))
}

/** Every day of an event, the first day of a month or a year that begins it and the last of one that ends it included. */
export function daysOf({ start, end }: EventRow): readonly string[] {
  const days: string[] = []
  for (let day = firstDay(start); day <= lastDay(end); day = daysAfter(day, 1)) days.push(day)
  return days
}

/** Whether both ends of an event are known to the day. */
export function isDated({ start, end }: EventRow): boolean {
  return start.length === 10 && end.length === 10
}
