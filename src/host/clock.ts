/** The only place that knows what day it is. */

/** The day in UTC, "2026-11-21". */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
