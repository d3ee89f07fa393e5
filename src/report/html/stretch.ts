/**
 * An article cut into stretches: each begins with a part that has claims and goes on with what follows without any, so that
 * the cards of a stretch stand beside the words they are about and leave no hole in the text.
 */
import { blocksOf, endOf, startOf } from './layout.ts'
import type { Block, Span } from '../../model.ts'
import type { Node } from './layout.ts'
import type { PlacedClaim } from './place.ts'

/** A part of an article with its claims: by block, or of the part itself where it has no blocks. */
export interface Part {
  readonly node: Node
  readonly claims: readonly PlacedClaim[]
  readonly byBlock: ReadonlyMap<Block, readonly PlacedClaim[]>
}

/** Parts that stand together; only the first may have claims. */
export type Stretch = readonly Part[]

/** Gives each claim to the part it stands in, and cuts the article. Parts are in the order of the source. */
export function toStretches(laid: readonly Node[], claims: readonly PlacedClaim[]): readonly Stretch[] {
  // An article whose source is not at hand has claims nevertheless.
  const nodes = laid.length === 0 && 0 < claims.length ? [{ kind: 'raw', quoted: 0, start: 0, end: 0 } as const] : laid
  const homes = nodes.flatMap((node, index) => homesOf(node).map((home) => ({ ...home, index }))).sort((one, other) => one.start - other.start)
  const byPart = new Map<number, { readonly claim: PlacedClaim, readonly block: Block | null }[]>()
  for (const claim of claims) {
    const home = findHome(homes, claim)
    const own = byPart.get(home.index)
    if (own === undefined) byPart.set(home.index, [{ claim, block: home.block }])
    else own.push({ claim, block: home.block })
  }
  const stretches: Part[][] = []
  for (const [index, node] of nodes.entries()) {
    const own = byPart.get(index) ?? []
    const byBlock = new Map<Block, readonly PlacedClaim[]>()
    for (const { claim, block } of own) if (block !== null) byBlock.set(block, [...(byBlock.get(block) ?? []), claim])
    const part = { node, claims: own.map(({ claim }) => claim), byBlock }
    const last = stretches.at(-1)
    if (last === undefined || 0 < own.length) stretches.push([part])
    else last.push(part)
  }
  return stretches
}

interface Home extends Span {
  readonly index: number
  readonly block: Block | null
}

function homesOf(node: Node): readonly Omit<Home, 'index'>[] {
  if (node.kind === 'raw') return [{ start: node.start, end: node.end, block: null }]
  return blocksOf(node).map((block) => ({ start: startOf(block), end: endOf(block), block }))
}

/** The narrowest of the places that hold a claim: alternative text lies within a paragraph. Without one, the last that begins before it. There is at least one. */
function findHome(homes: readonly Home[], { start, end }: Span): Home {
  let low = 0
  let high = homes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (homes[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  for (let at = low; 0 <= at && low - at < 8; at--) if (homes[at]!.start <= start && end <= homes[at]!.end) return homes[at]!
  return homes[low]!
}
