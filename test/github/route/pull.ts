/** Pull requests: read only, as a checker needs them. */
import { commitsOf } from '../build.ts'
import { notFound, ok, paged } from '../call.ts'
import { commitShape, filesShape } from '../shape/commit.ts'
import { changesOf, fullPullShape, pullShape } from '../shape/pull.ts'
import { repositoryOf } from '../world.ts'
import type { Call, Routes } from '../call.ts'
import type { Pull } from '../world.ts'

/** The pull request of a path; null where its number is none. */
export function pullOf({ world, repository, parameters }: Call, name: 'pull_number' | 'issue_number' = 'pull_number'): Pull | null {
  return world.pulls.find((pull) => pull.repository === repository.id && pull.number === Number(parameters[name])) ?? null
}

export const pullRoutes: Routes = {
  'pulls/list'(call) {
    const { world, repository, query } = call
    const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')]
    const found = world.pulls.filter((pull) => {
      const owner = pull.headRepository === null ? 'unknown' : repositoryOf(world, pull.headRepository).owner.login
      return pull.repository === repository.id && (state === 'all' || pull.state === state) && (base === null || pull.baseBranch === base)
        && (head === null || `${owner}:${pull.headBranch}` === head || !head.includes(':'))
    }).sort((a, b) => (query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number))
    return paged(call, found, (page) => page.map((pull) => pullShape(world, pull)))
  },
  'pulls/get'(call) {
    const pull = pullOf(call)
    return pull === null ? notFound() : ok(fullPullShape(call.world, pull))
  },
  'pulls/list-files'(call) {
    const pull = pullOf(call)
    if (pull === null) return notFound()
    const { world, repository } = call
    return paged(call, changesOf(world, pull).slice(0, world.limits.pullFiles), (page) => filesShape(world, repository, pull.head, page))
  },
  'pulls/list-commits'(call) {
    const pull = pullOf(call)
    if (pull === null) return notFound()
    const { world, repository } = call
    return paged(call, commitsOf(world, pull).slice(0, world.limits.pullCommits), (page) => page.map((commit) => commitShape(world, repository, commit)))
  }
}
