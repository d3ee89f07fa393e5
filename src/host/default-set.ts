/**
 * The default provision set. package.json says which file it is (`imports`); the build reads it and puts the result into
 * dist, so that the command works wherever it is copied to and starts without reading YAML.
 */
import reading, { ground } from '#default-set'
import type { Problem, ProvisionSet } from '../model.ts'

/** What reading a set gives; no set where a problem is an error. */
interface Reading {
  readonly set: ProvisionSet | null
  readonly problems: readonly Problem[]
}

/** How problems and messages name the default set, which is no place on this machine. */
export const defaultName = '<default set>'

/** The default set as it was read; its problems name it "<default set>", which is no place on this machine. */
export const defaultSet = reading as Reading

/** What the build has made of the default set, as `writeSetGround` gives it; null for none. Read when it is asked for, since most runs on a large site have no use for it. */
export const defaultGround = ground
