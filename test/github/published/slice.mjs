/**
 * Cuts from what GitHub publishes the part the local GitHub answers with: the operations and events listed here, the schemas
 * they reach, and nothing but words left out (descriptions, examples). The packages are too large to install for every
 * test run (405 MB); they are fetched only to cut again:
 *
 *   npm pack @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1, unpack both, then
 *   node test/github/published/slice.mjs <unpacked openapi> <unpacked graphql-schema> [--check]
 *
 * With --check nothing is written: the exit status says whether the files here are what the packages hold.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const operations = [
  'users/get-authenticated', 'rate-limit/get',
  'apps/get-authenticated', 'apps/list-repos-accessible-to-installation',
  'repos/get', 'repos/get-branch', 'repos/list-commits', 'repos/get-commit',
  'repos/compare-commits-with-basehead', 'repos/list-pull-requests-associated-with-commit', 'repos/get-content', 'repos/download-tarball-archive',
  'repos/get-collaborator-permission-level', 'repos/create-commit-status',
  'git/get-blob', 'git/get-tree', 'git/get-commit', 'git/get-ref', 'git/list-matching-refs',
  'pulls/list', 'pulls/get', 'pulls/list-files', 'pulls/list-commits',
  'pulls/list-reviews', 'pulls/create-review', 'pulls/get-review', 'pulls/update-review',
  'pulls/list-comments-for-review', 'pulls/list-review-comments', 'pulls/list-review-comments-for-repo', 'pulls/create-review-comment',
  'pulls/get-review-comment', 'pulls/update-review-comment', 'pulls/delete-review-comment', 'pulls/create-reply-for-review-comment',
  'issues/get', 'issues/list-comments', 'issues/list-comments-for-repo', 'issues/get-comment', 'issues/create-comment', 'issues/update-comment', 'issues/delete-comment',
  'checks/create', 'checks/get', 'checks/update', 'checks/list-for-ref', 'checks/list-annotations',
  'actions/get-workflow-run', 'actions/list-workflow-runs-for-repo', 'actions/list-workflow-run-artifacts',
  'code-scanning/upload-sarif', 'code-scanning/get-sarif'
]
const events = ['pull-request-opened', 'pull-request-synchronize', 'pull-request-reopened', 'pull-request-ready-for-review',
  'push', 'workflow-run-completed', 'merge-group-checks-requested', 'workflow-dispatch']
const graphTypes = {
  Query: ['viewer', 'repository', 'node', 'nodes', 'rateLimit'],
  Mutation: ['minimizeComment', 'unminimizeComment', 'updateIssueComment', 'deleteIssueComment', 'addComment', 'resolveReviewThread'],
  Repository: ['id', 'databaseId', 'name', 'nameWithOwner', 'isPrivate', 'isFork', 'url', 'owner', 'defaultBranchRef', 'pullRequest', 'object'],
  Ref: ['id', 'name', 'prefix', 'target'],
  PullRequest: ['id', 'databaseId', 'fullDatabaseId', 'number', 'title', 'body', 'state', 'isDraft', 'isCrossRepository', 'url', 'author', 'viewerDidAuthor', 'headRefOid', 'headRefName', 'baseRefOid', 'baseRefName', 'changedFiles', 'comments', 'reviewThreads', 'headRepository'],
  IssueComment: ['id', 'databaseId', 'fullDatabaseId', 'author', 'body', 'url', 'createdAt', 'updatedAt', 'isMinimized', 'minimizedReason', 'viewerDidAuthor', 'viewerCanUpdate', 'viewerCanDelete', 'viewerCanMinimize'],
  IssueCommentConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'], IssueCommentEdge: ['cursor', 'node'],
  PullRequestReviewThread: ['id', 'path', 'line', 'isResolved', 'isOutdated', 'viewerCanResolve', 'comments'],
  PullRequestReviewThreadConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestReviewComment: ['id', 'databaseId', 'fullDatabaseId', 'author', 'body', 'path', 'line', 'url', 'isMinimized', 'minimizedReason', 'viewerDidAuthor', 'viewerCanMinimize'],
  PullRequestReviewCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  PageInfo: ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
  RateLimit: ['cost', 'limit', 'nodeCount', 'remaining', 'resetAt', 'used'],
  User: ['id', 'databaseId', 'login', 'url'], Bot: ['id', 'databaseId', 'login', 'url'],
  Blob: ['id', 'oid', 'byteSize', 'isBinary', 'isTruncated', 'text'], Commit: ['id', 'oid', 'url'],
  MinimizeCommentPayload: ['clientMutationId', 'minimizedComment'], UnminimizeCommentPayload: ['clientMutationId', 'unminimizedComment'],
  UpdateIssueCommentPayload: ['clientMutationId', 'issueComment'], DeleteIssueCommentPayload: ['clientMutationId'],
  AddCommentPayload: ['clientMutationId', 'commentEdge', 'subject'], ResolveReviewThreadPayload: ['clientMutationId', 'thread'],
  Actor: ['login', 'url'], RepositoryOwner: ['id', 'login', 'url'], Node: ['id'], GitObject: ['id', 'oid'],
  Minimizable: ['isMinimized', 'minimizedReason', 'viewerCanMinimize']
}
const graphInputs = ['MinimizeCommentInput', 'UnminimizeCommentInput', 'UpdateIssueCommentInput', 'DeleteIssueCommentInput', 'AddCommentInput', 'ResolveReviewThreadInput']

const words = new Set(['description', 'summary', 'examples', 'example', 'externalDocs', 'tags', 'title'])

/** Without words. Under `properties` every key is a name of GitHub's, also "description". */
function wordless(value, isNames = false) {
  if (Array.isArray(value)) return value.map((entry) => wordless(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => isNames || !(words.has(key) || key.startsWith('x-')))
    .map(([key, entry]) => [key, key === 'enum' ? entry : wordless(entry, !isNames && key === 'properties')]))
}

function* references(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.$ref === 'string') yield value.$ref
  for (const entry of Object.values(value)) yield* references(entry)
}

function sliceOpenapi(folder) {
  const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'))
  const paths = {}
  const missing = new Set(operations)
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!missing.delete(operation.operationId)) continue
      paths[path] = { ...paths[path], [method]: wordless(operation) }
    }
  }
  if (missing.size > 0) throw new Error(`Unknown operations: ${[...missing].join(', ')}`)
  const webhooks = Object.fromEntries(events.map((name) => [name, wordless(whole['x-webhooks'][name].post.requestBody)]))
  const components = {}
  const rest = [...references({ paths, webhooks })]
  for (let reference = rest.pop(); reference !== undefined; reference = rest.pop()) {
    const [, , kind, name] = reference.split('/')
    if (components[kind]?.[name] !== undefined) continue
    const component = wordless(whole.components[kind][name])
    components[kind] = { ...components[kind], [name]: component }
    rest.push(...references(component))
  }
  const source = { package: `@octokit/openapi@${whole.info.version}`, license: 'MIT, (c) 2020 Octokit contributors', file: 'generated/api.github.com.json' }
  return JSON.stringify({ source, paths, webhooks, components })
}

/** Types of a field as the schema writes them ("[IssueComment]", "String!"), its arguments likewise, enumerations, members of unions and interfaces. */
function sliceGraph(folder) {
  const { data } = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'))
  const all = new Map((data ?? JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'))).__schema.types.map((type) => [type.name, type]))
  const written = (type) => type.kind === 'NON_NULL' ? `${written(type.ofType)}!` : type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name
  const kept = (name, fields) => {
    const type = all.get(name)
    if (type === undefined) throw new Error(`Unknown type: ${name}`)
    return { kind: type.kind, interfaces: (type.interfaces ?? []).map((entry) => entry.name).filter((entry) => entry in graphTypes), fields: Object.fromEntries(fields.map((field) => {
      const found = type.fields.find((entry) => entry.name === field)
      if (found === undefined) throw new Error(`Unknown field: ${name}.${field}`)
      return [field, { type: written(found.type), arguments: Object.fromEntries(found.args.map((entry) => [entry.name, written(entry.type)])) }]
    })) }
  }
  const types = Object.fromEntries(Object.entries(graphTypes).map(([name, fields]) => [name, kept(name, fields)]))
  const inputs = Object.fromEntries(graphInputs.map((name) => [name, Object.fromEntries(all.get(name).inputFields.map((entry) => [entry.name, written(entry.type)]))]))
  const enums = { ReportedContentClassifiers: all.get('ReportedContentClassifiers').enumValues.map((entry) => entry.name) }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return JSON.stringify({ source: { package: `@octokit/graphql-schema@${version}`, license: 'MIT, (c) GitHub 2025', file: 'schema.json' }, types, inputs, enums })
}

const [openapi, graph, mode] = process.argv.slice(2)
for (const [name, text] of [['openapi.json', sliceOpenapi(openapi)], ['graphql.json', sliceGraph(graph)]]) {
  const path = join(import.meta.dirname, name)
  if (mode !== '--check') writeFileSync(path, `${text}\n`)
  else if (readFileSync(path, 'utf8') !== `${text}\n`) {
    process.exitCode = 1
    console.error(`${name} is not what the package holds`)
  }
}
