/** Verbs that work against their object, in dictionary form: "not" before one of them is no word against what it would work against. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Those among the operators (operator-data.ts), by their first or only word. */
export const barring: ReadonlySet<string> = words('hinder prevent bar block forbid prohibit stop obstruct ban exclude impede restrict keep deter hamper thwart interfere disrupt stand get object halt suspend close oppose resist veto inhibit frustrate')

/** Those that deny nothing by themselves: "attacks the ferry" says that there is one, and so does "does not attack the ferry". */
export const harming: ReadonlySet<string> = words('attack threaten endanger jeopardize jeopardise harm damage harass disturb shell bomb sabotage undermine imperil menace close shut seize blockade encroach meddle tamper violate infringe')

/** Those of them that also tell of a thing by itself: "the gate closes at ten". */
export const closing: ReadonlySet<string> = words('close shut')
