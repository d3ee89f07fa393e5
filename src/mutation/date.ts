/** Errors in a date: another day, month, weekday or year. */
import type { Operator } from './mutant.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Another day of the month (also by a week, which keeps the weekday), the next month, the next weekday, the year before. */
export const date: Operator = {
  name: 'date', about: 'another day, month, weekday or year', review: false,
  edits: ({ fact, dates }) => {
    const check = fact.checks.find((one) => one.kind === 'date')
    if (check === undefined) return []
    const { year, month, day, weekday } = check.value
    return dates.flatMap(({ start, text, value }) => {
      const swap = (pattern: RegExp, others: readonly string[]): readonly { readonly start: number, readonly end: number, readonly text: string }[][] => {
        const match = pattern.exec(text)
        return match === null ? [] : others.map((other) => [{ start: start + match.index, end: start + match.index + match[0].length, text: other }])
      }
      return [
        ...(day !== null && value.day === day ? swap(/(?<!\d)\d{1,2}(?!\d)/, [String(day === 28 ? 26 : day % 28 + 1), String(day > 7 ? day - 7 : day + 7)]) : []),
        ...(month !== null && value.month === month ? swap(new RegExp(months.join('|')), [months[month % 12] ?? '', months[(month + 9) % 12] ?? '']) : []),
        ...(weekday !== null && value.weekday === weekday ? swap(new RegExp(weekdays.join('|')), [weekdays[(weekday + 1) % 7] ?? '', weekdays[(weekday + 5) % 7] ?? '']) : []),
        ...(year !== null && value.year === year ? swap(/(?<!\d)\d{4}(?!\d)/, [String(year - 1), String(year + 1)]) : [])
      ]
    })
  }
}
