/**
 * `proviso draft`: a source text to a first provision set. The draft is proved with the checker itself, fact by fact, before a
 * person sees it: what is written works, and what could not be made to work stands in comments with the reason.
 */
import { createChecker } from './check.ts'
import { refuse } from './command-shape.ts'
import { mostFacts, proveDraft, toDraft, toHead, type Bench, type Draft, type Proven } from './draft/index.ts'
import { writeOutput } from './host/output.ts'
import { readSource } from './host/source.ts'
import { toMutants, toSpecimen } from './mutation/index.ts'
import { createPaint } from './report/paint.ts'
import { counted } from './report/paragraph.ts'
import { toFailed } from './report/text.ts'
import { readSet } from './set-reading.ts'
import type { Command, Input, Outcome } from './command-shape.ts'
import type { ProvisionSet, SourceFile } from './model.ts'

export const draftCommand: Command = {
  name: 'draft',
  summary: 'draft a provision set from a source text',
  usage: ['draft SOURCE.md [OPTION ...]'],
  about: [
    'Reads a treaty, a price list, a fact sheet, ... and writes a first provision set: each',
    'sentence, list item and table cell with a number, date, name in a part, permission or',
    'prohibition becomes a fact with its words, examples and source line, for you to prune.',
    'What was left out, and why, is told on standard error. "-" is standard input.'
  ],
  options: [
    { name: 'output', value: 'FILE', about: 'write the set to a file instead of standard output' },
    { name: 'title', value: 'TEXT', about: 'title of the document (default: that of the front matter, else the first heading)' },
    { name: 'date', value: 'YYYY-MM-DD', about: 'the day the facts are of (default: that of the front matter, else the first in the text)' },
    { name: 'format', value: 'FORMAT', about: 'form of the set', choices: ['yaml'], initial: 'yaml' }
  ],
  examples: [
    ['proviso draft pricing.md --output facts.yml', 'a set to prune'],
    ['proviso provisions test --provisions facts.yml', 'its examples, all of which hold']
  ],
  exits: ['0  a set was written', '1  nothing was found that a fact could be made of', '2  a bad argument, or the file could not be read or written'],
  run: draft
}

function draft({ names, values }: Input): Outcome {
  const [path] = names
  if (path === undefined || 1 < names.length) return refuse(`Unexpected number of files (${names.length}), expected one`, 'draft')
  const date = values['date'] ?? null
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) return refuse(`Unexpected ${JSON.stringify(date)} for --date, expected a date such as 2025-03-31`, 'draft')
  const { file, failure } = readSource(path)
  if (file === null) return { output: '', notes: `${toFailed(failure, createPaint(false))}\n`, exit: 2 }
  const made = draftSet(file, { title: values['title'] ?? null, date })
  if (made === null) return { output: '', notes: `${file.path}: nothing was found that a fact could be made of.\n`, exit: 1 }
  const notes = toNotes(made.draft, made.proven, file.path)
  if (made.proven.text === '') return { output: '', notes, exit: 1 }
  const output = values['output']
  const refused = output === undefined ? null : writeOutput(output, made.proven.text)
  if (refused !== null) return { output: '', notes: `proviso: ${output ?? ''}: ${refused}\n`, exit: 2 }
  return { output: output === undefined ? made.proven.text : '', notes, exit: 0 }
}

/** What a source is drafted into. */
export interface Drafted {
  readonly draft: Draft
  readonly proven: Proven
}

/** Drafts and proves a set; null where a source gives no fact. */
export function draftSet(file: SourceFile, { title, date }: { readonly title: string | null, readonly date: string | null }): Drafted | null {
  const reader = createChecker(emptySet)
  const made = toDraft(reader.passages(file), file.text, title, (text) => reader.passages({ path: file.path, text }))
  if (made.candidates.length === 0) return null
  const proven = proveDraft(made, { head: toHead(made, file, date), source: file.text, open: openBench })
  return { draft: made, proven }
}

/** A set without a word of its own: what is read with it is plain English. */
const emptySet: ProvisionSet = {
  id: 'draft', title: '', date: '2000-01-01', digest: '', references: [], document: { id: 'document', title: '', names: [], about: null }, otherDocuments: [], terms: [], people: [], provisions: []
}

function openBench(text: string): Bench | null {
  const { set } = readSet({ path: 'draft.yml', text })
  if (set === null) return null
  const checker = createChecker(set, { isCorrecting: false })
  const facts = new Map(set.provisions.flatMap((provision) => provision.facts).map((fact) => [fact.id, fact]))
  return {
    check: (article) => checker.check({ path: 'draft.md', text: article }),
    mutants: (id, sentence) => {
      const fact = facts.get(id)
      const file = { path: 'draft.md', text: sentence }
      const specimen = fact === undefined ? null : toSpecimen(set, fact, { passages: checker.passages(file), result: checker.check(file) })
      return specimen === null ? [] : toMutants(specimen).map(({ text: mutant }) => mutant)
    }
  }
}

/** So much that was left out is told line by line: nobody reads on. */
const mostTold = 500

/** How many sentences and facts, and everything with figures that was left out. */
function toNotes({ sentences, leftOut, conflicts, repeats, candidates }: Draft, { facts }: Proven, path: string): string {
  const live = facts.filter(({ trouble }) => trouble === null)
  const kinds = new Map<string, number>()
  for (const { candidate } of live) kinds.set(candidate.kind, (kinds.get(candidate.kind) ?? 0) + 1)
  const sum = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')
  const repeated = [...repeats.values()].reduce((all, { length }) => all + length, 0)
  return [
    `${path}: ${counted(sentences, 'sentence')}, ${counted(live.length, 'fact')}${sum === '' ? '' : ` (${sum})`}${repeated === 0 ? '' : `, ${counted(repeated, 'repetition')} merged`}.`,
    ...conflicts.map(({ kept, other }) => `${path}:${other.statement.line}  contradicts line ${kept.statement.line}: “${other.statement.text}” against “${kept.statement.text}”; the first was kept`),
    ...facts.filter(({ trouble }) => trouble !== null).map(({ id, candidate, trouble }) => `${path}:${candidate.statement.line}  ${id} is in comments, ${trouble ?? ''}: “${candidate.statement.text}”`),
    ...leftOut.slice(0, mostTold).map(({ line, text, reason }) => `${path}:${line}  left out, ${reason}: “${text}”`),
    ...(leftOut.length > mostTold ? [`${path}: ${leftOut.length - mostTold} more left out; a table of figures is no text to draft from.`] : []),
    ...(candidates.length >= mostFacts ? [`${path}: more than ${mostFacts} facts; split the source.`] : [])
  ].join('\n') + '\n'
}
