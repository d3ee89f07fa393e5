/**
 * Sections of a page fitted to a limit. Each can be told in several ways, from in full to a count; details go first and
 * rows after them, those of the least important sections before others. The last way of each is never left out.
 */

/** A part of a page: the ways to tell it, the richest first. They are only made when they are needed. */
export interface Section {
  /** The higher, the longer it is told in full. */
  readonly weight: number
  readonly ways: readonly (() => string)[]
}

/** A way that lists a number of things in a certain detail; the rest is counted by the section itself. */
export interface Step {
  readonly rows: number
  /** 0: everything; 1: shortened; 2: the barest. */
  readonly detail: 0 | 1 | 2
}

/** From all that may be shown to nothing but the count. */
export function toSteps(most: number): readonly Step[] {
  const quarter = Math.ceil(most / 4)
  const rows = [most, most, most, Math.ceil(most / 2), quarter, Math.min(quarter, 10), Math.min(quarter, 3), 0]
  return rows.map((count, index) => ({ rows: count, detail: index < 2 ? (index as 0 | 1) : 2 }))
}

/** A section that is told in one way only. */
export function fixed(text: string, weight = Infinity): Section {
  return { weight, ways: [() => text] }
}

/** The sections as one text of at most `most` by `sizeOf`, with empty lines between them. */
export function fit(sections: readonly Section[], most: number, sizeOf: (text: string) => number): string {
  const level = sections.map(() => 0)
  const texts = sections.map(({ ways }) => ways[0]?.() ?? '')
  const gap = sizeOf('\n\n')
  let size = texts.reduce((sum, text) => sum + sizeOf(text) + gap, 0)
  const order = sections.map((_, index) => index).sort((one, other) => sections[one]!.weight - sections[other]!.weight)
  const deepest = Math.max(0, ...sections.map(({ ways }) => ways.length))
  for (let step = 1; most < size && step < deepest; step++) {
    for (const index of order) {
      const way = sections[index]?.ways[step]
      if (size <= most || way === undefined || level[index] !== step - 1) continue
      const text = way()
      size += sizeOf(text) - sizeOf(texts[index] ?? '')
      texts[index] = text
      level[index] = step
    }
  }
  return texts.filter((text) => text !== '').join('\n\n')
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
