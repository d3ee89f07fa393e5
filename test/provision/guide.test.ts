// The guide for people who write sets: its examples are real. Its facts make one set without a problem, and each sentence in its
// tables gets the verdict that stands beside it.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createChecker } from '../../src/check.ts'
import { testExamples } from '../../src/command-example.ts'
import { relations } from '../../src/language/relation.ts'
import { readSet } from '../../src/set-reading.ts'

const guide = readFileSync(new URL('../../docs/provision-sets.md', import.meta.url), 'utf8')
const kinds = sectionOf(guide, '## Facts, kind by kind')

function sectionOf(text: string, heading: string): string {
  return text.split(`${heading}\n`)[1]?.split(/\n## /)[0] ?? ''
}

function blocksOf(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '')
}

const [head = '', ...facts] = blocksOf(kinds, 'yaml')
const written = `${head}provisions:\n${facts.join('').replace(/^/gm, '  ')}`
const { set, problems } = readSet({ path: 'lumen.yml', text: written })
const rows = [...kinds.matchAll(/^\| ([A-Z].*?\.) \| (consistent|contradicted|no claim) \|$/gm)].map((match) => [match[1] ?? '', match[2] ?? ''] as const)

describe('the guide', () => {
  it('has a fact of every kind, in one set without a problem', () => {
    expect(problems).toEqual([])
    const told = set?.provisions.flatMap((provision) => provision.facts).map(({ kind }) => kind)
    expect(new Set(told)).toEqual(new Set(['quantity', 'change', 'total', 'date', 'name', 'rule', 'choice', 'role']))
  })

  it('has a table of sentences for every kind', () => {
    expect(rows.length).toBeGreaterThan(24)
  })

  it.each(rows)('%s: %s', (sentence, verdict) => {
    if (set === null) throw new Error('no set')
    const { findings } = createChecker(set).check({ path: 'article.md', text: `# ${set.document.title}\n\n${sentence}\n` })
    const verdicts = findings.filter(({ line }) => line === 3).map((finding) => finding.verdict)
    if (verdict === 'no claim') expect(verdicts).toEqual([])
    else expect(verdicts).toContain(verdict)
    if (verdict === 'consistent') expect(verdicts).not.toContain('contradicted')
  })

  it('tells of ten minutes that went so', () => {
    const section = sectionOf(guide, '## Ten minutes')
    const [first = '', better = ''] = blocksOf(section, 'yaml')
    const [article = ''] = blocksOf(section, 'markdown')
    const outcomes = (text: string): readonly string[] => {
      const reading = readSet({ path: 'facts.yml', text })
      expect(reading.problems).toEqual([])
      if (reading.set === null) throw new Error('no set')
      const checker = createChecker(reading.set)
      expect(testExamples(checker, reading.set.provisions.flatMap((provision) => provision.facts)).flatMap(({ failures }) => failures)).toEqual([])
      return checker.check({ path: 'article.md', text: article }).findings.map(({ line, fact, verdict }) => `${line} ${fact} ${verdict}`)
    }
    expect(outcomes(first)).toEqual(['4 keep consistent', '4 links contradicted'])
    expect(outcomes(first.replace(/ {2}- id: price\n.*\n/, better))).toEqual(['3 price contradicted', '4 keep consistent', '4 links contradicted'])
  })

  it('has only YAML that can be read', () => {
    for (const block of blocksOf(guide, 'yaml')) expect(() => parse(block) as unknown, block).not.toThrow()
  })

  it('explains every relation', () => {
    const section = sectionOf(guide, '## Relations')
    expect([...relations].filter((relation) => !section.includes(`\`${relation}\``))).toEqual([])
  })
})
