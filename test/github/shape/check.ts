/** Checks and runs of workflows as GitHub's interface shows them. */
import { repositoryOf } from '../world.ts'
import { minimalPullShape } from './pull.ts'
import { apiOf, minimalRepositoryShape, pageUrlOf } from './repository.ts'
import { appShape, nodeId, userShape } from './user.ts'
import type { CheckRun, WorkflowRun, World } from '../world.ts'

export function checkShape(world: World, check: CheckRun): Record<string, unknown> {
  const repository = repositoryOf(world, check.repository)
  const url = `${apiOf(world, repository)}/check-runs/${check.id}`
  return {
    id: check.id, name: check.name, node_id: nodeId('check', check.id), head_sha: check.head, external_id: check.externalId, url, html_url: `${pageUrlOf(world, repository)}/runs/${check.id}`,
    details_url: check.detailsUrl, status: check.status, conclusion: check.conclusion, started_at: check.startedAt, completed_at: check.completedAt,
    output: { title: check.title, summary: check.summary, text: check.text, annotations_count: check.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: check.id + 1 }, app: appShape(world, check.app),
    pull_requests: world.pulls.filter((pull) => pull.repository === check.repository && pull.headRepository === check.repository && pull.head === check.head).map((pull) => minimalPullShape(world, pull))
  }
}

export function runShape(world: World, run: WorkflowRun): Record<string, unknown> {
  const repository = repositoryOf(world, run.repository)
  const [api, page] = [apiOf(world, repository), pageUrlOf(world, repository)]
  const url = `${api}/actions/runs/${run.id}`
  const commit = repository.store.commits.get(run.head)
  const person = commit === undefined ? null : { name: commit.author.name, email: commit.author.email }
  return {
    id: run.id, name: run.name, node_id: nodeId('run', run.id), head_branch: run.headBranch, head_sha: run.head, path: '.github/workflows/check.yml', display_title: run.name,
    run_number: 1, event: run.event, status: run.conclusion === null ? 'in_progress' : 'completed', conclusion: run.conclusion, workflow_id: 77, check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('check', run.id + 1), url, html_url: `${page}/actions/runs/${run.id}`,
    pull_requests: world.pulls.filter(({ repository: id, number }) => id === run.repository && run.pulls.includes(number)).map((pull) => minimalPullShape(world, pull)),
    created_at: run.createdAt, updated_at: run.createdAt, actor: userShape(world, run.actor), run_attempt: run.attempt, referenced_workflows: [], run_started_at: run.createdAt,
    triggering_actor: userShape(world, run.actor), jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, check_suite_url: `${api}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`, cancel_url: `${url}/cancel`, rerun_url: `${url}/rerun`, previous_attempt_url: null, workflow_url: `${api}/actions/workflows/77`,
    head_commit: commit === undefined || person === null ? null : { id: commit.sha, tree_id: commit.tree, message: commit.message.trimEnd(), timestamp: commit.date, author: person, committer: person },
    repository: minimalRepositoryShape(world, repository), head_repository: minimalRepositoryShape(world, repositoryOf(world, run.headRepository))
  }
}
