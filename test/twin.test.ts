/**
 * Twins and look-alikes of fixtures/twin, one file a subject. Of a pair of twins the wrong one has to be caught on its fact and the
 * right one, which differs in that point alone, must stay without a contradiction; so must every look-alike. What does not hold yet
 * carries `pending` with the reason, and turns red here as soon as it does hold. A false alarm on a right member is never pending in
 * silence: it stands in the list below as well, so that no pending pair hides a new one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createChecker, type Checker } from '../src/check.ts'
import { loadSet } from './harbor.ts'
import type { ProvisionSet, Verdict } from '../src/model.ts'

interface Twin {
  readonly type: string
  readonly voice: string
  /** Any of these facts may be the one that is contradicted. */
  readonly facts: readonly string[]
  readonly verdict: Verdict
  readonly wrong: string
  readonly right: string
  readonly pending: string | null
}

interface LookAlike {
  readonly type: string
  readonly voice: string
  readonly text: string
  readonly pending: string | null
}

interface Subject {
  readonly name: string
  readonly set: ProvisionSet
  readonly twins: readonly Twin[]
  readonly lookAlikes: readonly LookAlike[]
  readonly problems: readonly string[]
}

type Entry = Readonly<Record<string, unknown>>

const home = new URL('../fixtures/twin/', import.meta.url)
const folder = fileURLToPath(home)
/** Numbers of the list of contradictions, and of the list of what only looks like one. */
const kinds = { twins: 45, 'look-alikes': 24 }
const keys = {
  twins: { required: ['type', 'voice', 'fact', 'wrong', 'right'], optional: ['before', 'verdict', 'pending'] },
  'look-alikes': { required: ['type', 'voice', 'text'], optional: ['before', 'pending'] }
}
/** Pending pairs whose right member is reported although it is right, as "SUBJECT: TYPE (VOICE, FACT)"; the reason stands with the pair. */
const alarming: readonly string[] = [
  'ukraine-28-point-plan: 26 condition dropped (blog, P10d)'
]
/** Keys whose text is read; all others are labels. */
const texts = ['wrong', 'right', 'text']

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text of a key, the empty string where there is none. */
function textOf(entry: Entry, key: string): string {
  const value = entry[key]
  return typeof value === 'string' ? value : ''
}

function factsOf(entry: Entry): readonly string[] {
  const value = entry['fact']
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}

/** What is read: the text, after what stands before it. */
function articleOf(entry: Entry, key: string): string {
  const before = textOf(entry, 'before')
  return `${before === '' ? '' : `${before}\n\n`}${textOf(entry, key)}\n`
}

/** What is wrong with the shape of an entry, each said with its place. */
function problemsIn(entry: unknown, section: keyof typeof keys, ids: ReadonlySet<string>): readonly string[] {
  if (!isEntry(entry)) return ['is no entry']
  const { required, optional } = keys[section]
  const number = Number(/^(\d+) \S/.exec(textOf(entry, 'type'))?.[1] ?? 0)
  const facts = factsOf(entry)
  return [
    ...Object.keys(entry).filter((key) => ![...required, ...optional].includes(key)).map((key) => `has an unknown key "${key}"`),
    ...Object.keys(entry).filter((key) => key !== 'fact' && typeof entry[key] !== 'string').map((key) => `has a "${key}" that is no text`),
    ...required.filter((key) => key !== 'fact' && textOf(entry, key).trim() === '').map((key) => `has no "${key}"`),
    ...(number >= 1 && number <= kinds[section] ? [] : [`has a type that does not begin with a number from 1 to ${kinds[section]}`]),
    ...(section === 'twins' && facts.length === 0 ? ['has no "fact"'] : []),
    ...facts.filter((id) => !ids.has(id)).map((id) => `has an unknown fact "${id}"`),
    ...('verdict' in entry && !['review', 'unsupported'].includes(textOf(entry, 'verdict')) ? ['has a verdict that is neither review nor unsupported'] : []),
    ...('pending' in entry && textOf(entry, 'pending').trim() === '' ? ['is pending without a reason'] : []),
    ...('wrong' in entry && entry['wrong'] === entry['right'] ? ['has twins that do not differ'] : [])
  ]
}

/** Articles that stand in a file more than once. */
function duplicatesIn(entries: readonly Entry[]): readonly string[] {
  const all = entries.flatMap((entry) => texts.filter((key) => key in entry).map((key) => articleOf(entry, key).trim()))
  return all.filter((text, at) => all.indexOf(text) !== at).map((text) => `stands there twice: ${text}`)
}

function pendingOf(entry: Entry): string | null {
  return 'pending' in entry ? textOf(entry, 'pending') : null
}

/** Reads a file of twins with its set; what is wrong with its shape goes into `problems`. */
function readSubject(name: string): Subject {
  const data: unknown = parse(readFileSync(folder + name, 'utf8'), { version: '1.2', schema: 'core', uniqueKeys: true })
  const root: Entry = isEntry(data) ? data : {}
  const { set } = loadSet(fileURLToPath(new URL(textOf(root, 'set'), home)))
  const ids = new Set(set.provisions.flatMap((provision) => provision.facts.map((fact) => fact.id)))
  const listOf = (section: keyof typeof keys): readonly unknown[] => Array.isArray(root[section]) ? root[section] : []
  const shape = (['twins', 'look-alikes'] as const).flatMap((section) => listOf(section).flatMap((entry, at) =>
    problemsIn(entry, section, ids).map((problem) => `${section} ${at + 1}: ${problem}`)))
  const [twins, lookAlikes] = [listOf('twins').filter(isEntry), listOf('look-alikes').filter(isEntry)]
  return {
    name: name.replace(/\.yml$/, ''), set,
    problems: [
      ...Object.keys(root).filter((key) => !['set', 'twins', 'look-alikes'].includes(key)).map((key) => `unknown key "${key}"`),
      ...shape, ...duplicatesIn([...twins, ...lookAlikes])
    ],
    twins: twins.map((entry) => ({
      type: textOf(entry, 'type'), voice: textOf(entry, 'voice'), facts: factsOf(entry), verdict: textOf(entry, 'verdict') === '' ? 'contradicted' : textOf(entry, 'verdict') as Verdict,
      wrong: articleOf(entry, 'wrong'), right: articleOf(entry, 'right'), pending: pendingOf(entry)
    })),
    lookAlikes: lookAlikes.map((entry) => ({ type: textOf(entry, 'type'), voice: textOf(entry, 'voice'), text: articleOf(entry, 'text'), pending: pendingOf(entry) }))
  }
}

/** Verdicts on an article, "FACT verdict" each. */
function verdictsOf(checker: Checker, text: string): readonly string[] {
  return checker.check({ path: 'article.md', text }).findings.map(({ fact, verdict }) => `${fact} ${verdict}`)
}

function contradictionsOf(checker: Checker, text: string): readonly string[] {
  return verdictsOf(checker, text).filter((one) => one.endsWith(' contradicted'))
}

/** Whether the wrong member is caught. An unsupported term belongs to no fact, so any finding of that verdict will do. */
function isCaught(checker: Checker, { facts, verdict, wrong }: Twin): boolean {
  const found = verdictsOf(checker, wrong)
  return verdict === 'unsupported' ? found.some((one) => one.endsWith(' unsupported')) : facts.some((id) => found.includes(`${id} ${verdict}`))
}

/** What does not hold about a pair of twins; empty where all does. */
function failuresOf(checker: Checker, twin: Twin): readonly string[] {
  return [...(isCaught(checker, twin) ? [] : [`missed: ${twin.wrong}`]), ...contradictionsOf(checker, twin.right).map((one) => `${one}: ${twin.right}`)]
}

const subjects = readdirSync(folder).filter((name) => name.endsWith('.yml')).sort().map(readSubject)

/** Every number of the list has to stand in each file. */
function missingKinds(entries: readonly { readonly type: string }[], count: number): readonly number[] {
  const there = new Set(entries.map(({ type }) => Number.parseInt(type, 10)))
  return Array.from({ length: count }, (_, at) => at + 1).filter((number) => !there.has(number))
}

it('there are twins on the default set and on others', () => {
  expect(subjects.map(({ set }) => set.id)).toContain('ukraine-28-point-plan')
  expect(new Set(subjects.map(({ set }) => set.id)).size).toBeGreaterThanOrEqual(2)
})

it('every kind of contradiction and of look-alike has an example', () => {
  expect(missingKinds(subjects.flatMap(({ twins }) => twins), kinds.twins)).toEqual([])
  expect(missingKinds(subjects.flatMap(({ lookAlikes }) => lookAlikes), kinds['look-alikes'])).toEqual([])
})

function labelOf({ type, voice, facts }: Twin): string {
  return `${type} (${voice}, ${facts.join(' or ')})`
}

describe.each(subjects)('twins of $name', ({ name, set, twins, lookAlikes, problems }) => {
  const checker = createChecker(set)
  const cases = twins.map((twin, at) => [`${at + 1}: ${labelOf(twin)}`, twin] as const)
  const others = lookAlikes.map((one, at) => [`${at + 1}: ${one.type} (${one.voice})`, one] as const)
  const isHeld = ([, { pending }]: readonly [string, { readonly pending: string | null }]): boolean => pending === null

  it('are well formed', () => {
    expect(problems).toEqual([])
    expect(twins.length).toBeGreaterThan(0)
    expect(lookAlikes.length).toBeGreaterThan(0)
  })

  it.each(cases.filter(isHeld))('%s', (_, twin) => {
    expect(failuresOf(checker, twin)).toEqual([])
  })

  it.each(others.filter(isHeld))('look-alike %s', (_, { text }) => {
    expect(contradictionsOf(checker, text)).toEqual([])
  })

  it('are pending only where they still fail', () => {
    const mended = [
      ...cases.filter((one) => !isHeld(one) && failuresOf(checker, one[1]).length === 0),
      ...others.filter((one) => !isHeld(one) && contradictionsOf(checker, one[1].text).length === 0)
    ]
    expect(mended.map(([label]) => label)).toEqual([])
  })

  it('have no false alarm behind a pending pair but the known ones', () => {
    const reported = twins.filter((twin) => twin.pending !== null && contradictionsOf(checker, twin.right).length > 0).map((twin) => `${name}: ${labelOf(twin)}`)
    expect(reported).toEqual(alarming.filter((one) => one.startsWith(`${name}: `)))
  })
})
