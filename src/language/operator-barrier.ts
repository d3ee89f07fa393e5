/** What stops an operator on its way to the right inside one segment: adjuncts, verbs and nouns that are its equals. */
import type { Token } from '../model.ts'
import { wordSets } from './finite.ts'
import { formOf, startsObject, type OperatorReading, type VerbForm } from './operator-reading.ts'
import type { OperatorHit } from './operator.ts'

/** Whether something between an operator and a later target keeps the target out of its scope. */
export function isBlocked(reading: OperatorReading, hit: OperatorHit, target: number): boolean {
  return isAdjunct(reading, hit, target) || isAside(reading, hit, target) || isParallel(reading, hit, target)
}

/**
 * Whether a comma with a preposition or participle after it begins an aside that runs on to the target ("bars sales, along with
 * a promise to ..."). One that a second comma closes is only put between.
 */
function isAside(reading: OperatorReading, hit: OperatorHit, target: number): boolean {
  if (hit.mode !== 'negate' && hit.mode !== 'forbid') return false
  const { tokens } = reading
  const commas: number[] = []
  for (let index = hit.headTo; index < target; index++) {
    if (tokens[index]?.text === ',') commas.push(index)
  }
  const last = commas.at(-1)
  const next = tokens[(last ?? target) + 1]
  if (last === undefined || next === undefined || last + 1 >= target) return false
  const joined = wordSets.prepositions.has(tokens[hit.headTo]?.norm ?? '') || !['including', 'like'].includes(next.norm)
  const participle = next.norm.endsWith('ed') && wordSets.prepositions.has(tokens[last + 2]?.norm ?? '')
  const opens = participle || (wordSets.prepositions.has(next.norm) && !tokens.slice(hit.headTo, last).some(token => token.norm === next.norm)) || /^(?:alongside|along|plus|together|besides)$/.test(next.norm)
  return joined && opens && commas.length < 2
}

const adjunctOpeners = new Set('despite because after before until till since during unlike thanks due according amid following'.split(' '))
const adjunctPairs = new Set(['in exchange', 'in return', 'as part', 'in line', 'in case', 'in view', 'on condition'])

/** Whether the target stands in an adjunct of its own that the operator does not reach ("will not vote in exchange for aid"). */
function isAdjunct(reading: OperatorReading, hit: OperatorHit, target: number): boolean {
  if (hit.mode !== 'negate' && hit.mode !== 'forbid') return false
  for (let index = hit.headTo; index < target; index++) {
    const word = reading.tokens[index]?.norm ?? ''
    if (adjunctOpeners.has(word) || adjunctPairs.has(`${word} ${reading.tokens[index + 1]?.norm ?? ''}`)) return true
  }
  return false
}

/** Whether a verb in the operator's own form is joined between it and the target: then that verb is its equal, not its object ("bars A and hosts B"). */
function isParallel(reading: OperatorReading, hit: OperatorHit, target: number): boolean {
  const { tokens } = reading
  const form = formOf(tokens[hit.from])
  if (isParticle(tokens[hit.from])) return leavesVerb(reading, hit, target)
  if (form === 'ing' && tokens[hit.headTo]?.norm === 'of') return isNounList(reading, hit, target, true)
  if (!hit.frames.includes('passive') && (form === null || hit.headTo - hit.from > 1)) return isNounList(reading, hit, target)
  if (form === null || tokens[hit.headTo]?.norm === 'to' || wordSets.auxiliaries.has(tokens[hit.from]?.norm ?? '')) return false
  for (let index = hit.headTo; index < target; index++) {
    const token = tokens[index]
    if (token === undefined || (token.text !== ',' && !wordSets.coordinators.has(token.norm))) continue
    let next = index + 1
    while (tokens[next]?.norm === 'to' || (tokens[next] !== undefined && wordSets.coordinators.has(tokens[next]?.norm ?? '')) || tokens[next]?.norm.endsWith('ly') === true) next++
    if (formOf(tokens[next]) === form && (form !== 'base' || startsObject(tokens[next + 1]))) return next <= target
  }
  return false
}

/** A noun's scope ends where another article opens the next member of a list ("a ban on jets and a cap on tanks"). */
function isNounList(reading: OperatorReading, hit: OperatorHit, target: number, isGerundOf = false): boolean {
  const { tokens } = reading
  const last = tokens[hit.headTo - 1]
  if (isGerundOf) return opensMember(tokens, hit.headTo, target)
  if (last === undefined || hit.headTo - hit.from < 2 || !wordSets.prepositions.has(last.norm)) return false
  return opensMember(tokens, hit.headTo, target)
}

function opensMember(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const joins = tokens[index]?.text === ',' || wordSets.coordinators.has(tokens[index]?.norm ?? '')
    if (joins && /^(?:an?|the)$/.test(tokens[index + 1]?.norm ?? '')) return true
  }
  return false
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (token.lemmas.includes('not') || token.norm === 'never')
}

/** "Pledging never to join and codifying the ban": a verb in another form than the negated one is joined higher up. */
function leavesVerb(reading: OperatorReading, hit: OperatorHit, target: number): boolean {
  const { tokens } = reading
  let form: VerbForm = null
  for (let index = hit.headTo; index < target; index++) {
    const token = tokens[index]
    form ??= formOf(token)
    if (token === undefined || form === null || !(token.text === ',' || wordSets.coordinators.has(token.norm))) continue
    let next = index + 1
    while (wordSets.coordinators.has(tokens[next]?.norm ?? '') || tokens[next]?.norm.endsWith('ly') === true) next++
    const other = formOf(tokens[next])
    if (form === 'base' && (other === 'ing' || (other === 's' && startsObject(tokens[next + 1]))) && next <= target) return true
  }
  return false
}

