/** docs/configuration.md names every option with its words and defaults, and its examples are read without a mistake. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitions, optionNames } from '../../src/option/definition.ts'
import { parseConfiguration } from '../../src/option/parse.ts'
import { root } from '../cli/build.ts'
import type { Definition } from '../../src/option/definition.ts'

const page = readFileSync(`${root}docs/configuration.md`, 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| `'))
const named = optionNames.filter((name) => definitions[name].isConfigurable)

describe('docs/configuration.md', () => {
  it('has every option and no other', () => {
    expect(rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? '')).sort()).toEqual([...named].sort())
  })

  it.each(named)('tells the words and the default of %s', (name) => {
    const { kind, initial }: Definition<unknown> = definitions[name]
    const [, , values = '', usual = ''] = rows.find((row) => row.includes(`\`${name}\``))?.split('|') ?? []
    for (const word of kind.choices ?? []) expect(values).toContain(`\`${word}\``)
    if (kind.choices !== null) expect(usual.trim()).toBe(`\`${JSON.stringify(initial).replaceAll('"', '')}\``)
  })

  it('has examples that can be used', () => {
    const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => parseConfiguration({ path: 'proviso.yml', text }))
    expect(examples.length).toBe(2)
    for (const { given, problems } of examples) {
      expect(problems).toEqual([])
      expect(Object.keys(given).length).toBeGreaterThan(0)
    }
  })
})
