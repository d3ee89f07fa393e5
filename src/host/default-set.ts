/**
 * The default provision set as text. package.json says which file it is (`imports`); the build puts its text into dist,
 * so that the command works wherever it is copied to.
 */
import text from '#default-set'
import type { SourceFile } from '../model.ts'

/** The default set's file; its path is a name for messages, not a place on this machine. */
export const defaultSet: SourceFile = { path: '<default set>', text }
