/** What the page shows, as the part of its address behind "#": "#claim-0123&verdict=contradicted&q=army". A link gives the same view to others. */

/** The state. An empty text stands for no choice. */
export interface State {
  /** Id of the claim that is looked at, or of another place of the page. */
  readonly place: string
  /** Standings that are shown; null: all. */
  readonly standings: readonly string[] | null
  readonly provision: string
  readonly file: string
  readonly query: string
  readonly isBrief: boolean
}

export const nothing: State = { place: '', standings: null, provision: '', file: '', query: '', isBrief: false }

/** Reads an address part, with or without its "#". What cannot be read is left out. */
export function readState(hash: string): State {
  const [place = '', ...pairs] = hash.replace(/^#/, '').split('&')
  const values = new Map(pairs.map((pair) => [pair.slice(0, Math.max(pair.indexOf('='), 0)), decode(pair.slice(pair.indexOf('=') + 1))]))
  const verdict = values.get('verdict')
  return {
    place: decode(place), standings: verdict === undefined ? null : verdict.split(',').filter((one) => /^[a-z]+$/.test(one)),
    provision: values.get('provision') ?? '', file: values.get('file') ?? '', query: values.get('q') ?? '', isBrief: values.get('view') === 'passages'
  }
}

/** Writes it, with its "#"; empty for a state without anything. */
export function writeState({ place, standings, provision, file, query, isBrief }: State): string {
  const pairs = [['verdict', standings?.join(',') ?? null], ['provision', provision === '' ? null : provision], ['file', file === '' ? null : file], ['q', query === '' ? null : query], ['view', isBrief ? 'passages' : null]] as const
  const text = [encode(place), ...pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encode(value)}`]))].join('&')
  return text === '' ? '' : `#${text}`
}

/** Whether an address names anything but a place. */
export function hasChoice(hash: string): boolean {
  return hash.includes('&')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':')
}
