/** The sources that drafts are measured on, with the sentences that probe them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { createChecker } from '../../src/check.ts'
import { draftSet, type Drafted } from '../../src/command-draft.ts'
import { readSet } from '../../src/set-reading.ts'
import type { ProvisionSet } from '../../src/model.ts'

const folder = fileURLToPath(new URL('../../fixtures/draft/', import.meta.url))

/** Sentences by the verdict that each should get from the untouched draft. */
export type Probes = Readonly<Record<'consistent' | 'contradicted' | 'none', readonly string[]>>

/** The text of a source. */
export function readSourceText(name: string): string {
  return readFileSync(`${folder}${name}.md`, 'utf8')
}

/** The probes of a source. */
export function readProbes(name: string): Probes {
  return parse(readFileSync(`${folder}${name}.probe.yml`, 'utf8')) as Probes
}

/** A draft of some markdown; throws where there is none. */
export function draftOf(text: string, title: string | null = null): Drafted {
  const made = draftSet({ path: 'source.md', text }, { title, date: null })
  if (made === null || made.proven.text === '') throw new Error('Unexpected source without a fact')
  return made
}

/** The set that a draft's text is; throws with its problems where it is none. */
export function setOf({ proven }: Drafted): ProvisionSet {
  const { set, problems } = readSet({ path: 'draft.yml', text: proven.text })
  if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? 0}: ${message}`).join('\n'))
  return set
}

/** The facts of some markdown that work, one a line: kind, value, the first word of each slot. */
export function factsOf(text: string): readonly string[] {
  return draftOf(text).proven.facts.filter(({ trouble }) => trouble === null).map(({ candidate: { kind, fields, slots } }) => {
    const value = fields['from'] === undefined ? fields['value'] ?? fields['people'] ?? [] : [`${String(fields['from'])} to ${String(fields['to'])}`]
    return `${kind} ${[value].flat().join(', ')}: ${slots.map(([word]) => word).join(' & ')}`
  })
}

/** What the untouched draft says of a sentence in an article about its document. */
export function createProbe(made: Drafted): (sentence: string) => keyof Probes {
  const checker = createChecker(setOf(made))
  return (sentence) => {
    const { findings } = checker.check({ path: 'probe.md', text: `# ${made.draft.document.title}\n\n${sentence}\n` })
    const own = findings.filter(({ line }) => line > 2).map(({ verdict }) => verdict)
    return own.includes('contradicted') ? 'contradicted' : own.includes('consistent') ? 'consistent' : 'none'
  }
}
