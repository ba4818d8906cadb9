import type { Bounds } from './journey/assessment.ts'

/** Whether words name a number among few others: two real bounds around it, or it as their floor. "Up to 5" names no floor. */
export function bears({ low, high }: Bounds, figure: number): boolean {
  const namesFloor = low > 0 || high === 0
  return namesFloor && low <= figure && (high === null ? low === figure : figure <= high)
}
