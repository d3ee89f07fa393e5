/** Articles on many subjects with changes that nobody would make: every kind of fact meets broken sentences, and gives the same twice at the right place. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { mutate, mutations, patience, plain, runs, textAt } from './fuzz.ts'

const subjects = new URL('../../fixtures/subjects/', import.meta.url)

const names = readdirSync(subjects, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()

describe.each(names)('an article on %s with changes that nobody would make', (name) => {
  const folder = new URL(`${name}/`, subjects)
  const texts = readdirSync(folder).filter((file) => file.endsWith('.md')).sort().map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const changed = fc.tuple(fc.constantFrom(...texts), mutations(texts.flatMap((text) => text.split(/(?<=[.\n])\s/)).filter((one) => one !== ''), 8)).map(([text, changes]) => mutate(text, changes))

  it('gives the same twice, and has what is found at the place that is told', { timeout: patience }, () => {
    const { set } = readSet({ path: 'set.yml', text: readFileSync(new URL('set.yml', folder), 'utf8') })
    if (set === null) throw new Error(`the set of ${name} cannot be read`)
    const own = createChecker(set)
    let found = 0
    fc.assert(fc.property(changed, (text) => {
      const result = own.check({ path: 'a.md', text })
      expect(JSON.stringify(own.check({ path: 'a.md', text }))).toBe(JSON.stringify(result))
      for (const one of [...result.findings, ...result.notChecked]) expect(textAt(text, one)).toBe(plain(one.text))
      found += result.findings.length
    }), runs(5))
    expect(found).toBeGreaterThan(0)
  })
})
