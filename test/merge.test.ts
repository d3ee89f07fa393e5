/** Parts of a run put together: equal to the whole in every format, and refused whenever they are not one run. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withArticles } from '../src/article-reading.ts'
import { digestOf } from '../src/data-digest.ts'
import { loadPlan, runPlan } from '../src/main.ts'
import { mergeParts } from '../src/merge.ts'
import { formats } from '../src/report/index.ts'
import { toReport } from '../src/set-group.ts'
import { noDecisions, settleReport } from '../src/settled-report.ts'
import { toCommon, toShard } from '../src/shard.ts'
import { isOfPart, readPlace } from '../src/shard-place.ts'
import { readShard } from '../src/shard-shape.ts'
import { root } from './cli/build.ts'
import type { Plan, Ran } from '../src/main.ts'
import type { PartFile } from '../src/merge.ts'
import type { Report, Shard } from '../src/model.ts'
import type { Format } from '../src/report/index.ts'
import type { ShardGround } from '../src/shard.ts'

const means = { progress: { show: () => undefined, clear: () => undefined }, script: null }
const tool = { version: '1.2.3', build: digestOf('build') }
const { decisions } = noDecisions
const subjects = `${root}fixtures/subjects`

async function planOf(...sets: readonly (readonly [path: string | null, articles: readonly string[] | null])[]): Promise<Plan> {
  const { plan } = await loadPlan(sets.map(([provisions, own]) => ({ provisions, own, articles: [['.']] })))
  if (plan === null) throw new Error('Unexpected problems in a set')
  return plan
}

const commonOf = (plan: Plan): ReturnType<typeof toCommon> => toCommon({ ...plan, decisions })

/** A part as another machine reads it: through the text of its report. */
function toPart(plan: Plan, { report, part }: Ran, index: number, count: number): PartFile {
  const shard = toShard({ index, count }, { tool, ...commonOf(plan), commit: 'c0ffee' }, part)
  const { shard: read, mistake } = readShard(formats.json({ ...report, shard }, { verdicts: 'contradicted', color: false, width: 80 }))
  if (read === null) throw new Error(mistake)
  return { path: `report-${index}.json`, shard: read }
}

async function partsOf(plan: Plan, names: readonly string[], count: number): Promise<readonly PartFile[]> {
  const parts: PartFile[] = []
  for (let index = 1; index <= count; index++) parts.push(toPart(plan, await runPlan(plan, names, { ...means, shard: { index, count } }), index, count))
  return parts
}

function render(report: Report): readonly (readonly [string, string])[] {
  const settled = settleReport(report, noDecisions, '2026-01-01')
  return Object.keys(formats).flatMap((format) => (['contradicted', 'all'] as const).map((verdicts) => [
    `${format} ${verdicts}`, formats[format as Format](format === 'html' ? withArticles(settled) : settled, { verdicts, color: false, width: 80 })
  ] as const))
}

describe('what is merged is what one run gives', async () => {
  const cases: readonly (readonly [what: string, plan: Plan, names: readonly string[], counts: readonly number[]])[] = [
    ['a set', await planOf([`${subjects}/harbour-budget/set.yml`, null]), [`${subjects}/harbour-budget`], [2, 9]],
    ['the default set', await planOf([null, null]), [`${root}fixtures/articles`], [3]],
    ['several sets for all articles', await planOf([`${subjects}/league-rules/set.yml`, null], [`${subjects}/river-treaty/set.yml`, null]), [`${subjects}/league-rules`, `${subjects}/river-treaty`], [3]],
    ['sets for articles of their own, and some that have none', await planOf([`${subjects}/league-rules/set.yml`, ['fixtures/subjects/league-rules']]), ['fixtures/subjects/league-rules', 'fixtures/subjects/cloud-storage/a01.md', 'fixtures/none.md'], [2]],
    ['articles that cannot be read', await planOf([null, null]), [`${root}fixtures/articles`, `${root}none.md`, `${root}*.none`], [2]]
  ]
  it.each(cases)('%s', async (_what, plan, names, counts) => {
    const whole = await runPlan(plan, names, means)
    const expected = render(whole.report)
    expect(whole.report.findings.length).toBeGreaterThan(0)
    for (const count of counts) {
      const merged = mergeParts([...await partsOf(plan, names, count)].reverse(), { tool, ...commonOf(plan) })
      if (merged.material === null) throw new Error(JSON.stringify(merged.problems))
      expect(merged.left).toEqual(whole.left)
      for (const [index, [name, text]] of render(toReport(plan.sets, merged.material)).entries()) expect([name, text]).toEqual(expected[index])
    }
  }, 60_000)
})

describe('parts', () => {
  it('have each article once, and as many as each other or one more', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 }), (articles, count) => {
      const sizes = Array.from({ length: count }, (_, at) => Array.from({ length: articles }, (__, number) => number).filter((number) => isOfPart(number, { index: at + 1, count })).length)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(articles)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      for (let number = 0; number < articles; number++) expect(sizes.filter((_, at) => isOfPart(number, { index: at + 1, count }))).toHaveLength(1)
    }), { numRuns: 30 })
  })

  it.each(['1/1', '1/4', '4/4', '12/256'])('%s', (text) => { expect(readPlace(text)).toEqual({ index: Number(text.split('/')[0]), count: Number(text.split('/')[1]) }) })
  it.each(['', '1', '0/4', '5/4', '1/0', '01/4', '1/4 ', '-1/4', '1.5/4', '1/99999', '1/4/2', 'a/b'])('%j is none', (text) => { expect(readPlace(text)).toBeNull() })
})

describe('parts that are not one run', async () => {
  const plan = await planOf([`${subjects}/harbour-budget/set.yml`, null])
  const names = [`${subjects}/harbour-budget`]
  const ground: Omit<ShardGround, 'commit'> = { tool, ...commonOf(plan) }
  const messages = (parts: readonly PartFile[], other: Partial<ShardGround> = {}): readonly string[] => (mergeParts(parts, { ...ground, ...other }).problems ?? []).map(({ path, message }) => `${path}: ${message}`)
  const change = (part: PartFile | undefined, changes: Partial<Shard>): PartFile => {
    if (part === undefined) throw new Error('Unexpected end of the parts')
    return { ...part, shard: { ...part.shard, ...changes } }
  }

  it('are refused with the files and what differs', async () => {
    const parts = await partsOf(plan, names, 3)
    const [one, two, three] = parts
    const other = digestOf('other')
    expect(messages(parts)).toEqual([])
    expect(messages([])).toEqual([expect.stringContaining('expected one of each part')])
    const cases: readonly (readonly [changes: Partial<Shard>, expected: string])[] = [
      [{ tool: { version: '1.2.4', build: null } }, 'version of Proviso (1.2.4)'],
      [{ tool: { ...tool, build: other } }, 'version of Proviso (1.2.3, build sha256:'],
      [{ sets: [{ id: 'harbour-budget', digest: other }] }, `provision set (harbour-budget ${other.slice(0, 19)})`],
      [{ commit: 'beef' }, 'commit (beef), expected that of report-1.json (c0ffee)'],
      [{ commit: null }, 'commit (unknown)'],
      [{ configuration: other }, 'configuration or exceptions'],
      [{ articles: { count: 7, digest: other } }, 'list of articles (7,'],
      [{ left: ['x.md'] }, 'list of articles'],
      [{ count: 4 }, 'number of parts (4)']
    ]
    for (const [changes, expected] of cases) {
      const found = messages([one, change(two, changes), three].flatMap((part) => part ?? []))
      expect(found).toEqual([expect.stringMatching(/^report-2\.json: Unexpected .*report-1\.json/)])
      expect(found[0]).toContain(expected)
    }
  })

  it('are refused when one is missing, there twice, or not whole', async () => {
    const parts = await partsOf(plan, names, 3)
    const [one, two, three] = parts
    expect(messages(parts.slice(0, 2))).toEqual(['report-1.json, report-2.json: Unexpected end of the reports, expected part 3/3 as well'])
    expect(messages(parts.slice(2))).toEqual(['report-3.json: Unexpected end of the reports, expected parts 1/3, 2/3 as well'])
    expect(messages([...parts, { path: 'copy.json', shard: change(two, {}).shard }])).toEqual(['copy.json: Unexpected second report of part 2/3, the other is report-2.json'])
    const lacking = change(two, { outcomes: change(two, {}).shard.outcomes.slice(1) })
    const foreign = change(two, { outcomes: change(one, {}).shard.outcomes })
    const twice = change(two, { outcomes: change(two, {}).shard.outcomes.flatMap((outcome) => [outcome, outcome]).slice(0, 2) })
    const empty = change(two, { outcomes: change(two, {}).shard.outcomes.map((outcome) => ({ ...outcome, result: null, failure: null })) })
    for (const broken of [lacking, foreign, twice, empty]) expect(messages([one, broken, three].flatMap((part) => part ?? []))).toEqual(['report-2.json: Unexpected articles in part 2/3, expected each of its own once'])
  })

  it('are refused where other facts or options hold', async () => {
    const parts = await partsOf(plan, names, 2)
    expect(messages(parts, { tool: { version: '2.0.0', build: null } })).toEqual([expect.stringMatching(/^report-1\.json: Unexpected version of Proviso \(1\.2\.3, build sha256:\w{12}\), expected the one here \(2\.0\.0\)/)])
    expect(messages(parts, { sets: [{ id: 'x', digest: digestOf('x') }] })).toEqual([expect.stringContaining('expected the one here (x sha256:')])
    expect(messages(parts, { configuration: digestOf('x') })).toEqual([expect.stringContaining('Unexpected configuration or exceptions')])
  })
})

describe('reports that are read back', async () => {
  const plan = await planOf([`${subjects}/harbour-budget/set.yml`, null])
  const written = async (): Promise<string> => {
    const { report, part } = await runPlan(plan, [`${subjects}/harbour-budget`], { ...means, shard: { index: 1, count: 2 } })
    return formats.json({ ...report, shard: toShard({ index: 1, count: 2 }, { tool, ...commonOf(plan), commit: null }, part) }, { verdicts: 'all', color: false, width: 80 })
  }

  it('are refused when changed, cut off, or something else', async () => {
    const text = await written()
    expect(readShard(text).mistake).toBeNull()
    expect(readShard(text.slice(0, -40)).mistake).toContain('was the file written whole?')
    expect(readShard(text.replace(/"words":(\d+),"findings"/, '"words":1$1,"findings"')).mistake).toContain('changed after it was written')
    expect(readShard(text.replace(/"index":1,/, '"index":2,')).mistake).toContain('changed after it was written')
    expect(readShard(text.replace(/\n {2}"shard".*\n/, '\n').replace(/,\n\n?\}/, '\n}')).mistake).toContain('of a whole run')
    for (const other of ['', 'null', '[]', '{}', '"x"', '{"version":2}', '{"version":1,"shard":null}', '{"version":1,"shard":{}}']) expect(readShard(other).shard).toBeNull()
  })

  it('never throw and never give what does not fit, whatever is in them', async () => {
    const report = JSON.parse(await written()) as { shard: Shard }
    const paths: (readonly (string | number)[])[] = []
    const collect = (value: unknown, path: readonly (string | number)[]): void => {
      if (0 < path.length) paths.push(path)
      if (typeof value !== 'object' || value === null) return
      for (const [key, item] of Object.entries(value)) collect(item, [...path, key])
    }
    collect(report.shard, [])
    const fields = paths.filter((path) => path.at(-1) !== 'seal')
    fc.assert(fc.property(fc.constantFrom(...fields), fc.constantFrom(null, -1, 1.5, 'x', [], {}, true, [null], [{}]), (path, value) => {
      const copy = structuredClone(report.shard) as unknown as Record<string, unknown>
      let at: Record<string | number, unknown> = copy
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
      at[path.at(-1) ?? ''] = value
      const rest = Object.fromEntries(Object.entries(copy).filter(([name]) => name !== 'seal'))
      const read = readShard(JSON.stringify({ version: 1, shard: { ...rest, seal: digestOf(rest) } }))
      // Even with a seal that fits, what is let through can be merged or refused, and shown.
      if (read.shard === null) return
      const merged = mergeParts([{ path: 'a', shard: { ...read.shard, count: 1 } }], { tool, ...commonOf(plan) })
      if (merged.material !== null) render(toReport(plan.sets, merged.material))
    }), { numRuns: 150 })
  })
})
