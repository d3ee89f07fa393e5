/** Users, Apps and node ids as GitHub's interface shows them. */
import type { App, User, World } from '../world.ts'

const prefixes = { user: 'U', bot: 'BOT', repository: 'R', pull: 'PR', comment: 'IC', review: 'PRR', reviewComment: 'PRRC', check: 'CR', run: 'WFR', app: 'A', thread: 'PRRT', artifact: 'MDg' } as const

/** The global id of a thing, for GraphQL. */
export function nodeId(kind: keyof typeof prefixes, id: number): string {
  return `${prefixes[kind]}_kwDO${id.toString(36).padStart(8, 'A')}`
}

/** The number in a global id of this kind; null for any other text. */
export function numberOf(kind: keyof typeof prefixes, node: string): number | null {
  const start = `${prefixes[kind]}_kwDO`
  return node.startsWith(start) ? Number.parseInt(node.slice(start.length).replace(/^A+/, ''), 36) : null
}

export function userShape({ urls }: World, { id, login, type }: User): Record<string, unknown> {
  const url = `${urls.api}/users/${encodeURIComponent(login)}`
  return {
    login, id, node_id: nodeId(type === 'Bot' ? 'bot' : 'user', id), avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`, gravatar_id: '',
    url, html_url: `${urls.server}/${type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login}`, followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}`, starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`, organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`, type, user_view_type: 'public', site_admin: false
  }
}

export function appShape(world: World, { id, slug, name }: App): Record<string, unknown> {
  return {
    id, slug, node_id: nodeId('app', id), client_id: `Iv1.${id}`, owner: userShape(world, { id: 9919, login: 'github', type: 'Organization' }), name, description: '',
    external_url: 'https://help.github.com/en/actions', html_url: `${world.urls.server}/apps/${slug}`, created_at: '2018-07-30T09:30:17Z', updated_at: '2024-04-10T20:33:16Z',
    permissions: { metadata: 'read' }, events: []
  }
}

/** How close someone is to a repository. */
export function association(user: User, owner: User, writers: ReadonlySet<string>): string {
  return user.id === owner.id ? 'OWNER' : writers.has(user.login) ? 'COLLABORATOR' : user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR'
}
