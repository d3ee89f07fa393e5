/** Findings as reports show them: place, words and fingerprint. */
import { describe, expect, it } from 'vitest'
import { check, inArticle } from './harbor.ts'
import type { Finding } from '../src/model.ts'

const wrong = "Veland's guard is limited to 7,500 guards."

function only(text: string, path?: string): Finding {
  const { findings } = check(text, path)
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}

describe('a finding', () => {
  it('has its place, its words and the sentence around it', () => {
    const { file, line, column, endLine, endColumn, text, context, fact, provision, verdict } = only(inArticle(wrong), 'a b/ü.md')
    expect({ file, line, column, endLine, endColumn, text, fact, provision, verdict }).toEqual(
      { file: 'a b/ü.md', line: 3, column: 30, endLine: 3, endColumn: 35, text: '7,500', fact: 'H1a', provision: 'H1', verdict: 'contradicted' })
    expect(context).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 43 })
  })

  it('shows the source with its markup', () => {
    expect(only(inArticle("Veland's guard is limited to 7,5*00* guards.")).text).toBe('7,5*00')
    expect(only(inArticle("Veland's guard is limited to **7**,500 guards.")).text).toBe('7**,500')
    expect(only(inArticle("Veland's guard is limited to 7&#44;500 guards.")).text).toBe('7&#44;500')
  })

  it('tells claims that were not judged apart, with the reason', () => {
    const { findings, notChecked } = check(inArticle("Is Veland's guard limited to 7,500 guards?"))
    expect(findings).toEqual([])
    expect(notChecked.map(({ line, text, fact, reason }) => ({ line, text, fact, reason }))).toEqual([{ line: 3, text: '7,500', fact: 'H1a', reason: 'asked' }])
  })
})

describe('a fingerprint', () => {
  const { fingerprint } = only(inArticle(wrong))

  it('is short, and the same each time', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{24}$/)
    expect(only(inArticle(wrong)).fingerprint).toBe(fingerprint)
  })

  it('does not change when other lines do', () => {
    expect(only(inArticle(`Fish is dear.\n\n${wrong} Fog came.`)).fingerprint).toBe(fingerprint)
  })

  it.each([
    ['wrapped anew', wrong.replace('guard is', 'guard\nis')],
    ['with other markup', wrong.replace('guard', '*guard*').replace('7,500', '**7,500**')],
    ['with curly quotes', wrong.replace("'", '’')],
    ['with an entity', wrong.replace('7,500', '7&#44;500')],
    ['in a quotation', `> ${wrong}`],
    ['with sentences around', `Fog came. ${wrong} It was cold.`]
  ])('does not change when the sentence is %s', (_, text) => { expect(only(inArticle(text)).fingerprint).toBe(fingerprint) })

  it.each([
    ['is another sentence', wrong.replace('Veland', 'Under the accord Veland')],
    ['says something else', wrong.replace('limited to', 'limited from March to')]
  ])('changes when the sentence %s', (_, text) => {
    const { findings } = check(inArticle(text))
    expect(findings.map((one) => one.fingerprint)).not.toContain(fingerprint)
  })

  it('of a cell is that of its row and column', () => {
    const table = (row: string, head = 'Guards'): string => inArticle(`| | ${head} |\n|---|---|\n| ${row} | limited to 7,500 |`)
    const print = (text: string): readonly string[] => check(text).findings.map((one) => one.fingerprint)
    const [first] = print(table("Veland's harbor guard"))
    expect(first).toBeDefined()
    expect(print(table("Veland's harbor guard"))).toEqual([first])
    expect(print(`${table("Veland's harbor guard").trimEnd()}\n| Fog | much |\n`)).toEqual([first])
    expect(print(table("Veland's own harbor guard"))).not.toContain(first)
    expect(print(table("Veland's harbor guard", 'Number of guards'))).not.toContain(first)
  })

  it('names the claim, then the file: a renamed article has the same claims', () => {
    const other = only(inArticle(wrong), 'b.md').fingerprint
    expect(other).not.toBe(fingerprint)
    expect(other.slice(0, 16)).toBe(fingerprint.slice(0, 16))
    expect(only(inArticle(wrong), './docs//x/../b.md').fingerprint).not.toBe(other)
    expect(only(inArticle(wrong), './b.md').fingerprint).toBe(other)
    expect(only(inArticle(wrong.replace('7,500', '7,600')), 'b.md').fingerprint.slice(16)).toBe(other.slice(16))
  })

  it('is another for another file, other words, another fact', () => {
    const others = [only(inArticle(wrong), 'b.md'), only(inArticle(wrong.replace('7,500', '7,600'))), only(inArticle('The accord has 14 points.'))]
    expect(new Set([fingerprint, ...others.map((one) => one.fingerprint)]).size).toBe(4)
  })

  it('tells the same words on the same fact apart, in order', () => {
    const twice = check(inArticle(`${wrong}\n\nFish is dear.\n\n${wrong}`)).findings.map((one) => one.fingerprint)
    expect(twice).toHaveLength(2)
    expect(new Set(twice).size).toBe(2)
    expect(twice[0]).toBe(fingerprint)
  })
})

it('front matter that cannot be read is a failure with its place, and the rest is checked', () => {
  const { failures, words } = check('---\ntitle: "open\n---\n\nThe harbor accord has a text.\n')
  expect(failures).toEqual([{ path: expect.any(String) as string, line: 2, column: 1, message: expect.stringContaining('front matter is not valid YAML') as string }])
  expect(words).toBeGreaterThan(3)
})
