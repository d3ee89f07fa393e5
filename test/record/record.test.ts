/**
 * What the checker makes of all labelled text is what is on record, so that no change goes further than it is meant to. Where a difference
 * is wanted, `npm run build && npm run record` writes it down.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { loadSet } from '../harbor.ts'
import { chaptersOf, linesOf, pathOf, readText } from './record.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe.each(chaptersOf(root).map((chapter) => [chapter.name, chapter] as const))('%s', (_name, chapter) => {
  const checker = createChecker(loadSet(chapter.set).set, { isCorrecting: false })
  const recorded = readText(readFileSync(pathOf(root, chapter), 'utf8'))

  it('is on record with all its articles', () => {
    expect([...recorded.keys()]).toEqual(chapter.sections.map(({ name }) => name))
  })

  it.each(chapter.sections.map((section) => [section.name, section] as const))('%s', (name, section) => {
    expect(linesOf(section, checker)).toEqual(recorded.get(name))
  })
})
