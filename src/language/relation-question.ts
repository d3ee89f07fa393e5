/** The relations as they are offered to those who have to write one. */
import { relationAliases, relationFrames } from './relation-data.ts'

const questions: Readonly<Record<string, string>> = {
  head: 'who leads or runs it?', supervise: 'who watches over it?', approve: 'who approves it?', place: 'where is it?', origin: 'where from?', route: 'through where?',
}

/** Those that a name of some sort is most often written for. */
const likely = { place: ['place', 'origin', 'route'], other: ['head', 'approve', 'supervise'] } as const

/** Relations to choose from: a few likely ones with what they ask, then the names of the others, other names of the same left out. */
export function relationChoice(isPlace: boolean): string {
  const first = likely[isPlace ? 'place' : 'other']
  const rest = Object.keys(relationFrames).filter((name) => !(first as readonly string[]).includes(name) && !Object.hasOwn(relationAliases, name))
  const shown = first.map((name) => `"relation: ${name}" (${questions[name] ?? ''})`)
  return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}; the others are ${rest.join(', ')}`
}
