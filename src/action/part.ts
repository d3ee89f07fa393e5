/**
 * A part of a run on GitHub, and the parts put together. A part checks and shows nothing: its report is for the step that merges.
 * That step reads everything else itself, articles too, and takes from the reports only what was found in them; whatever
 * a part does not tell it checks itself, so that a report can spare work and change nothing but that.
 */
import { resolve } from 'node:path'
import { toReport } from '../set-group.ts'
import { mergeParts } from '../merge.ts'
import { readReports } from '../host/report-file.ts'
import { toScopes } from '../option/definition.ts'
import { isOfPart } from '../shard-place.ts'
import { listArticles, toCommon, toShard } from '../shard.ts'
import { readShard } from '../shard-shape.ts'
import { createCheck } from './examination.ts'
import { readTexts } from './material.ts'
import type { ArticleResult, Failure, Problem, Report, Shard } from '../model.ts'
import type { ShardGround, ShardPart } from '../shard.ts'
import type { ShardPlace } from '../shard-place.ts'
import type { Checked } from '../share.ts'
import type { Facts } from './examination.ts'
import type { Ground } from './ground.ts'
import type { Selection } from './material.ts'
import type { Plan } from './plan.ts'
import type { Setting } from './setting.ts'

/** What the parts of a run have found, and of which articles. */
export interface Parts {
  readonly commit: string | null
  readonly articles: Shard['articles']
  /** Results by path; none of an article that could not be read or checked. */
  readonly results: ReadonlyMap<string, ArticleResult>
  /** The first report, for messages. */
  readonly path: string
}

/** Checks a part of a run's articles. Every claim is in the report; which of them count is decided by the merge. */
export async function makePart(ground: Ground, setting: Setting, { selection, matches }: Plan, { place, tool }: { readonly place: ShardPlace, readonly tool: Shard['tool'] }): Promise<Report> {
  const own = selection.candidates.flatMap((candidate, index) => (isOfPart(index, place) ? [{ candidate, index }] : []))
  const { texts, skipped } = await readTexts(ground, own.map(({ candidate }) => candidate), selection.head, matches)
  const check = createCheck(setting.facts)
  const files = new Map(texts.map(({ candidate, file }) => [candidate.entry.path, file]))
  const reasons = new Map(skipped.map(({ path, reason }) => [path, reason]))
  const checked = own.map(({ candidate: { entry: { path } }, index }): Checked => {
    const file = files.get(path)
    const outcome = file === undefined ? null : check(file)
    if (outcome !== null && 'words' in outcome) return { index, result: outcome, source: null, failure: null }
    return { index, result: null, source: null, failure: toFailure(path, outcome?.reason ?? reasons.get(path) ?? 'could not be read') }
  })
  const report = toReport(setting.facts.sets, {
    failures: [], outcomes: checked.flatMap(({ result, failure }) => result ?? failure ?? []), sources: new Map(texts.map(({ file: { path, text } }) => [path, text]))
  })
  const part = { articles: toList(setting.facts, selection), failures: [], left: [], checked }
  return { ...report, shard: toShard(place, { tool, ...commonOf(setting), commit: ground.head }, part) }
}

/** Reads the reports of all parts; everything that keeps them from being one run, or from being this one's. */
export async function readParts(names: string, workspace: string, { setting, tool }: { readonly setting: Setting, readonly tool: Shard['tool'] }): Promise<Parts | readonly Problem[]> {
  const { files, problems } = await readReports(names.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((name) => resolve(workspace, name)))
  const read = files.map(({ path, text }) => ({ path, ...readShard(text) }))
  const mistakes = [...problems, ...read.flatMap(({ path, mistake }) => (mistake === null ? [] : [{ path, line: null, column: null, message: mistake }]))]
  if (0 < mistakes.length) return mistakes
  const parts = read.flatMap(({ path, shard }) => (shard === null ? [] : [{ path, shard }]))
  const { material, problems: mixed } = mergeParts(parts, { tool, ...commonOf(setting) })
  const [first] = parts
  if (material === null || first === undefined) return mixed ?? []
  return {
    path: first.path, commit: first.shard.commit, articles: first.shard.articles,
    results: new Map(material.outcomes.flatMap((outcome) => ('words' in outcome ? [[outcome.path, outcome] as const] : [])))
  }
}

/** What is wrong where the parts are of another commit, or of other articles than those of this run. */
export function compareList({ path, commit, articles }: Parts, { head }: Pick<Ground, 'head'>, facts: Facts, selection: Selection): readonly Problem[] {
  if (commit !== head) return [toFailure(path, `Unexpected commit (${commit ?? 'unknown'}), expected that of this run (${head})`)]
  const own = listArticles(toList(facts, selection))
  if (own.digest === articles.digest) return []
  return [toFailure(path, `Unexpected list of articles (${articles.count}), expected that of this run (${own.count}); inputs differ, or the base has changed meanwhile: run all jobs again`)]
}

function commonOf({ facts, options, exceptions }: Setting): Pick<ShardGround, 'sets' | 'configuration'> {
  return toCommon({ sets: facts.sets, scopes: toScopes(options), decisions: exceptions })
}

function toList({ groupsOf }: Facts, { candidates }: Selection): ShardPart['articles'] {
  return candidates.map(({ entry: { path, id } }) => ({ path, groups: groupsOf(path), content: id }))
}

function toFailure(path: string, message: string): Failure {
  return { path, line: null, column: null, message }
}
