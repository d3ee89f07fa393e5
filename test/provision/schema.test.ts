// The schema that editors use says the same as the loader: it is made from the same form, it is the committed file, and
// it refuses every mistake that can be seen without looking elsewhere in the set.

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { factKinds, kindFields } from '../../src/provision/form.ts'
import { provisionSetSchema } from '../../src/provision/schema.ts'
import { cases } from './mistake.ts'
import { changed, harborSet, read } from './fixture.ts'
import { isValid } from './schema-check.ts'

const schema = provisionSetSchema()

/** Messages of what is wrong in itself: another form of value, a wrong or missing key, an unknown word. */
const formal = [
  /Unexpected (?:number|text|boolean|list|map|empty (?:value|list|text)|list of \d+).*, expected (?!a term|at least 2 options)/,
  /Unexpected key "/, / without "/, /expected one of (?:quantity|person|plan|forbidden|permanent)/,
  /Unexpected "[^"]*", expected (?:an id|a date|a web address|an ISO 3166)/
]
/** Mistakes of form that a schema cannot see, or sees differently: what YAML itself refuses, and emptiness behind white space. */
const yamlOnly = /Unexpected (?:text (?:without|after|in)|number 2 as a key|list as a key|empty text)/

function isFormal(problems: readonly string[]): boolean {
  return problems.some((problem) => formal.some((pattern) => pattern.test(problem)) && !yamlOnly.test(problem))
}

function tryParse(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' })
  } catch {
    return undefined
  }
}

describe('the schema', () => {
  it('is the committed file (npx vitest run test/provision/schema.test.ts -u writes it)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/provision-set.schema.json')
  })

  it('accepts what the loader accepts', () => {
    expect(isValid(parse(harborSet), schema)).toBe(true)
    for (const to of ['value: 40', 'value: vale', 'value: "50:50", split']) {
      const from = to === 'value: 40' ? 'value: at most 40 cranes' : to === 'value: vale' ? 'value: [vale]' : 'value: 50%, split'
      expect(read(changed(from, to)).problems).toEqual([])
      expect(isValid(parse(changed(from, to)), schema)).toBe(true)
    }
  })

  const parsed = cases.map(([from, to, problems]) => ({ from, to, problems, value: tryParse(changed(from, to)) })).filter(({ value }) => value !== undefined)
  it.each(parsed.filter(({ problems }) => isFormal(problems)))('refuses $to', ({ value }) => {
    expect(isValid(value, schema)).toBe(false)
  })

  it.each(parsed.filter(({ problems }) => !isFormal(problems)))('leaves to the loader: $to', ({ from, to, value }) => {
    // What the schema refuses, the loader must refuse too.
    if (!isValid(value, schema)) expect(read(changed(from, to)).set).toBeNull()
  })

  it('sees a good part of all mistakes', () => {
    expect(parsed.filter(({ problems }) => isFormal(problems)).length).toBeGreaterThan(40)
  })

  it('describes every key', () => {
    const missing: string[] = []
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, child] of Object.entries(value)) {
        if (key === 'properties' && !path.endsWith('if')) {
          for (const [name, field] of Object.entries(child as Record<string, { readonly description?: string }>)) if (!field.description) missing.push(`${path}/${name}`)
        }
        visit(child, `${path}/${key}`)
      }
    }
    visit(schema, '')
    expect(missing).toEqual([])
  })

  it('knows every fact kind and its keys', () => {
    const text = JSON.stringify(schema)
    for (const kind of factKinds) {
      expect(text).toContain(`{"if":{"properties":{"kind":{"const":"${kind}"}}`)
      for (const key of Object.keys(kindFields[kind])) expect(text).toContain(`"${key}":{"description"`)
    }
  })
})
