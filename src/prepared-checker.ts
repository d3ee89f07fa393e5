/** The checker of a run's sets. Apart from `share.ts`, so that a run over files that no set is about need not load what checks. */
import { defaultGround, defaultSet } from './host/default-set.ts'
import { createGroupChecker, type GroupChecker } from './group-checker.ts'
import { makeSetGround, readSetGround } from './set-ground.ts'
import type { ProvisionSet } from './model.ts'
import type { Sets } from './set-group.ts'
import type { SetGround, SetGroundData } from './set-ground.ts'

/** Makes a checker of some sets with what the build has made ready for one of them. */
export function createPreparedChecker(sets: Sets): GroupChecker {
  return createGroupChecker(sets, toGround)
}

/** What a set's articles are read with; of the default set the build has made it. */
function toGround(set: ProvisionSet): SetGround {
  const data = set.digest === defaultSet.set?.digest ? defaultGround() as SetGroundData | null : null
  return data === null ? makeSetGround(set) : readSetGround(set, data)
}
