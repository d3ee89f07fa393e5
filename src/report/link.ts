/** Addresses of what a run speaks of, made of its place only: no host is known here, so that they hold on any GitHub server. */
import type { Position, Run, RunPlace } from '../model.ts'

type Site = Pick<RunPlace, 'server' | 'repository'>

/** Lines of a file at the commit of the articles; null for a run without a place on a server. */
export function toLineAddress({ place }: Pick<Run, 'place'>, path: string, position: Position | null): string | null {
  return toFileAddress(place, path, place.head, position)
}

/** A file at a commit. */
export function toFileAddress(site: Site, path: string, commit: string, position: Position | null): string | null {
  const parts = path.split('/')
  if (!isPlace(site) || !isCommit(commit) || parts.some((part) => part === '' || part === '.' || part === '..')) return null
  // Without "plain" GitHub shows markdown as a page, which has no lines.
  const lines = position === null ? '' : `?plain=1#L${position.line}${lastLine(position) === position.line ? '' : `-L${lastLine(position)}`}`
  return `${site.server}/${site.repository}/blob/${commit}/${parts.map(encode).join('/')}${lines}`
}

/** A commit. */
export function toCommitAddress(site: Site, commit: string): string | null {
  return isPlace(site) && isCommit(commit) ? `${site.server}/${site.repository}/commit/${commit}` : null
}

/** A link of the set, for what it is: http or https, and nothing that could end the link's place in markdown. */
export function toOutsideAddress(address: string): string | null {
  if (!/^https?:\/\/[^\s]{1,2000}$/i.test(address) || !URL.canParse(address)) return null
  const { protocol, username, password, href } = new URL(address)
  const isPlain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
  return isPlain ? href.replaceAll(/[()<>[\]|\\`*_~'"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`) : null
}

/** The last line that a stretch has a part in: its end is exclusive. */
export function lastLine({ line, endLine, endColumn }: Position): number {
  return line < endLine && endColumn <= 1 ? endLine - 1 : endLine
}

/** Whether there is a repository on a server to link to. */
export function isPlace({ server, repository }: Site): boolean {
  return /^https?:\/\/[\w.:[\]-]+(?:\/[\w./-]*)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository)
}

function isCommit(commit: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(commit)
}

function encode(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(/[!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
