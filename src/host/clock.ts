/** The only place that knows what day it is, and how late. */

/** The day in UTC, "2026-11-21". */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Milliseconds on a clock that never goes back, from no time in particular. What `performance` is made of would have to be loaded for it. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
