/** A name while it is being read: a stretch of units rather than of text. */
import type { NameClass, NameMention } from '../model.ts'

/** A name as units [from, to) of a sentence. */
export interface UnitName {
  readonly from: number
  readonly to: number
  readonly class: NameClass
  readonly name: string
  readonly form: NameMention['form']
  /** A term or person of the set, not general knowledge or a guess. */
  readonly own: boolean
}

/** Order of reading, the longer first where two start together. */
export function inOrder(a: UnitName, b: UnitName): number {
  return a.from - b.from || b.to - a.to
}

/** Which units are part of a name, as a lookup by index. */
export function coveredBy(names: readonly UnitName[], length: number): readonly boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const { from, to } of names) for (let at = from; at < to; at++) covered[at] = true
  return covered
}
