/** docs/editing-sets.md: every command on the page gives what the page shows, and every rule of lint stands in its table. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rules } from '../../src/lint/index.ts'
import { root } from './build.ts'
import { folderOf, proviso } from './proviso.ts'

const page = readFileSync(`${root}docs/editing-sets.md`, 'utf8')

/** Days and digests are other ones each time. */
function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\d/g, 'YYYY-MM-DD').replaceAll(/\d{1,2} [A-Z][a-z]{2} 20\d\d(?=: )/g, 'D Mon YYYY').replaceAll(/sha256:[0-9a-f]+/g, 'sha256:...').trimEnd()
}

function withEdits(text: string, edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((edited, [from, to]) => {
    expect(edited).toContain(from)
    return edited.replaceAll(from, to)
  }, text)
}

it('shows what the commands print', () => {
  const blocks = [...page.matchAll(/^```console\n\$ proviso (.+)\n([^]*?)^```$/gm)].map(([, words = '', output = '']) => ({ words, output }))
  expect(blocks.length).toBeGreaterThan(8)
  const folder = folderOf({ 'docs/loans.md': '# The library handbook\n\nA reader may borrow at most 12 books. A card costs $25 a year.\n' })
  const [first, ...others] = blocks.map(({ words, output }) => ({ words: [...words.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''), output }))
  expect(proviso(first?.words ?? [], { folder }).output.trimEnd()).toBe(first?.output.trimEnd())
  const library = readFileSync(join(folder, 'library.yml'), 'utf8')
  const card = '[reader card, library card, card]'
  writeFileSync(join(folder, 'broken.yml'), withEdits(library, [['kind: rule', 'kind: rul']]))
  writeFileSync(join(folder, 'odd.yml'), withEdits(library, [['The fee for a library card is $25 a year.', 'Membership is $25 a year.'], [card, '[reader card, library card, books]']]))
  writeFileSync(join(folder, 'new.yml'), withEdits(library, [
    ['12 books', '15 books'], ['up to 15 books', 'up to 20 books'], [card, '[reader card, library card, reader pass]'],
    ['  - id: L4\n', '  - id: L6\n    statement: A reader may renew a loan 2 times.\n\n  - id: L4\n']
  ]))
  for (const { words, output } of others) expect(timeless(proviso(words, { folder }).output), words.join(' ')).toBe(timeless(output))
}, 60_000)

it('has every rule in its table', () => {
  const table = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, name, about]) => [name, about])
  expect(table).toEqual(rules.map(({ name, about }) => [name, about]))
})
