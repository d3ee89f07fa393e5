/** Nouns that name what a verb does, of those verbs that turn others round: "the exclusion of members" is that they are excluded. */
const verbByNoun: ReadonlyMap<string, string> = new Map(`refusal refuse, renunciation renounce, denial deny, loss lose, abolition abolish, removal remove, cancellation cancel, revocation revoke, repeal repeal, end end, failure fail,
rejection reject, waiver waive, abandonment abandon, elimination eliminate, exemption exempt, termination terminate, suspension suspend, expiry expire, avoidance avoid, opposition oppose, objection object, resistance resist,
ban ban, prohibition prohibit, bar bar, veto veto, block block, freeze freeze, halt halt, stop stop, exclusion exclude, prevention prevent`.split(',').map((pair) => pair.trim().split(' ') as [string, string]))

/** The verb of which a noun names the doing; null where it is none of these. */
export function verbOfNoun(noun: string): string | null {
  return verbByNoun.get(noun) ?? null
}
