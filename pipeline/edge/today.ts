/** The day in universal time: that of the clock, or the one that the environment sets for a run that can be repeated. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return (epoch ? new Date(Number(epoch) * 1_000) : new Date()).toISOString().slice(0, 10)
}
