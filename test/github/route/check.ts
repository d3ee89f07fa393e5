/** Checks, runs of workflows and code scanning: what stands beside the conversation. */
import { gunzipSync } from 'node:zlib'
import { notFound, ok, paged, refuse, text } from '../call.ts'
import { checkShape, runShape } from '../shape/check.ts'
import { apiOf, pageUrlOf } from '../shape/repository.ts'
import { commitNamed } from './repository.ts'
import type { Answer, Call, Routes } from '../call.ts'
import type { CheckAnnotation, CheckRun } from '../world.ts'

type Output = Readonly<Record<string, unknown>>

/** Why an output cannot be kept: GitHub answers 422 with what its schema says. */
function outputRefusal({ world, body }: Call): Answer | null {
  const output = (body['output'] ?? {}) as Output
  const annotations = (output['annotations'] ?? []) as readonly Output[]
  if (annotations.length > world.limits.checkAnnotations) return refuse(422, `Invalid request.\n\nNo more than ${world.limits.checkAnnotations} items are allowed; ${annotations.length} were supplied.`)
  for (const name of ['summary', 'text']) {
    const words = output[name]
    if (typeof words === 'string' && words.length > 65_535) return refuse(422, `Invalid request.\n\nOnly 65535 characters are allowed; ${words.length} were supplied.`)
  }
  const isWrong = annotations.some((entry) => entry['start_line'] !== entry['end_line'] && (entry['start_column'] !== undefined || entry['end_column'] !== undefined))
  return isWrong ? refuse(422, 'Invalid request.\n\nstart_column and end_column are allowed only if start_line equals end_line.') : null
}

function apply(check: CheckRun, { world, body }: Call): void {
  const output = (body['output'] ?? {}) as Output
  const take = <T>(source: Output, name: string, now: T): T => source[name] === undefined ? now : source[name] as T
  check.conclusion = take(body, 'conclusion', check.conclusion)
  check.status = body['conclusion'] === undefined ? take(body, 'status', check.status) : 'completed'
  check.title = take(output, 'title', check.title)
  check.summary = take(output, 'summary', check.summary)
  check.text = take(output, 'text', check.text)
  check.detailsUrl = take(body, 'details_url', check.detailsUrl)
  check.externalId = take(body, 'external_id', check.externalId)
  check.startedAt = take(body, 'started_at', check.startedAt)
  if (check.status === 'completed') check.completedAt = take(body, 'completed_at', check.completedAt ?? world.now())
  for (const entry of (output['annotations'] ?? []) as readonly Partial<CheckAnnotation>[]) {
    check.annotations.push({
      path: entry.path!, start_line: entry.start_line!, end_line: entry.end_line!, start_column: entry.start_column ?? null, end_column: entry.end_column ?? null,
      annotation_level: entry.annotation_level!, title: entry.title ?? null, message: entry.message!, raw_details: entry.raw_details ?? null
    })
  }
}

function checkOf({ world, repository, parameters }: Call): CheckRun | null {
  return world.checkRuns.find((check) => check.repository === repository.id && check.id === Number(parameters['check_run_id'])) ?? null
}

function uploadSarif(call: Call): Answer {
  const { world, repository } = call
  const [commit, ref, sarif] = [text(call, 'commit_sha') ?? '', text(call, 'ref') ?? '', text(call, 'sarif') ?? '']
  const packed = Buffer.from(sarif, 'base64')
  if (packed.length > 10_000_000) return refuse(413, 'The SARIF file is too large')
  try {
    const log: unknown = JSON.parse(gunzipSync(packed).toString())
    const id = `00000000-0000-4000-8000-${String(world.nextId()).padStart(12, '0')}`
    world.sarifs.push({ id, repository: repository.id, commit, ref, log })
    return ok({ id, url: `${apiOf(world, repository)}/code-scanning/sarifs/${id}` }, 202)
  } catch {
    return refuse(400, 'sarif is not a gzipped, base64-encoded SARIF document')
  }
}

export const checkRoutes: Routes = {
  'checks/create'(call) {
    const { world, repository, token } = call
    const head = text(call, 'head_sha') ?? ''
    if (token?.kind !== 'installation') return refuse(403, 'You must authenticate via a GitHub App.')
    if (!repository.store.commits.has(head)) return refuse(422, `No commit found for SHA: ${head}`)
    const refusal = outputRefusal(call)
    if (refusal !== null) return refusal
    const check: CheckRun = {
      id: world.nextId(), repository: repository.id, app: token.app, name: text(call, 'name') ?? '', head, status: 'queued', conclusion: null, title: null, summary: null, text: null,
      detailsUrl: null, externalId: '', startedAt: world.now(), completedAt: null, annotations: []
    }
    apply(check, call)
    world.checkRuns.push(check)
    return ok(checkShape(world, check), 201)
  },
  'checks/update'(call) {
    const check = checkOf(call)
    if (check === null) return notFound()
    if (call.token?.kind === 'installation' && call.token.app.id !== check.app.id) return refuse(403, 'Invalid app_id `' + String(check.app.id) + '` - check run can only be modified by the GitHub App that created it.')
    const refusal = outputRefusal(call)
    if (refusal !== null) return refusal
    apply(check, call)
    return ok(checkShape(call.world, check))
  },
  'checks/get'(call) {
    const check = checkOf(call)
    return check === null ? notFound() : ok(checkShape(call.world, check))
  },
  'checks/list-for-ref'(call) {
    const { world, repository, parameters, query } = call
    const commit = commitNamed(repository, parameters['ref']!)
    if (commit === null) return refuse(422, `No commit found for SHA: ${parameters['ref']!}`)
    const name = query.get('check_name')
    const found = world.checkRuns.filter((check) => check.repository === repository.id && check.head === commit.sha && (name === null || check.name === name))
    return paged(call, found, (page) => ({ total_count: found.length, check_runs: page.map((check) => checkShape(world, check)) }))
  },
  'checks/list-annotations'(call) {
    const check = checkOf(call)
    if (check === null) return notFound()
    const page = `${pageUrlOf(call.world, call.repository)}/blob/${check.head}`
    return paged(call, check.annotations, (list) => list.map((annotation) => ({ ...annotation, blob_href: `${page}/${annotation.path}` })))
  },
  'actions/get-workflow-run'({ world, repository, parameters }) {
    const run = world.workflowRuns.find(({ id, repository: place }) => place === repository.id && id === Number(parameters['run_id']))
    return run === undefined ? notFound() : ok(runShape(world, run))
  },
  'actions/list-workflow-runs-for-repo'(call) {
    const { world, repository, query } = call
    const [head, event] = [query.get('head_sha'), query.get('event')]
    const found = world.workflowRuns.filter((run) => run.repository === repository.id && (head === null || run.head === head) && (event === null || run.event === event))
    return paged(call, found, (page) => ({ total_count: found.length, workflow_runs: page.map((run) => runShape(world, run)) }))
  },
  'actions/list-workflow-run-artifacts': () => ok({ total_count: 0, artifacts: [] }),
  'code-scanning/upload-sarif': uploadSarif,
  'code-scanning/get-sarif'({ world, repository, parameters }) {
    const sarif = world.sarifs.find(({ id, repository: place }) => place === repository.id && id === parameters['sarif_id'])
    return sarif === undefined ? notFound() : ok({ processing_status: 'complete', analyses_url: `${apiOf(world, repository)}/code-scanning/analyses?sarif_id=${sarif.id}`, errors: null })
  }
}
