#!/usr/bin/env node
// Writes the record of fixtures/record anew from the built library, and says how many lines are other ones:
//
//   npm run build && npm run record
//
// Read the difference before you commit it: it is what your change means for articles.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chaptersOf, linesOf, pathOf, readText, toText } from './record.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** @type {typeof import('../../dist/types/index.d.ts')} */
const { createChecker, loadProvisionSet } = await import(new URL('../../dist/index.js', import.meta.url).href)

for (const chapter of chaptersOf(root)) {
  const path = pathOf(root, chapter)
  const { set } = loadProvisionSet(chapter.set)
  if (set === null) throw new Error(`${chapter.set}: Unexpected mistakes in the set, expected one that can be read`)
  const checker = createChecker(set)
  const sections = new Map(chapter.sections.map((section) => [section.name, linesOf(section, checker)]))
  const before = existsSync(path) ? readText(readFileSync(path, 'utf8')) : new Map()
  const other = [...sections].flatMap(([name, lines]) => lines.filter((line) => before.get(name)?.includes(line) !== true)).length
  if (other > 0) console.log(`${chapter.name}: ${other} lines are new`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, toText(sections))
}
