/** Reads a provision set with the word classes and relations that this English knows. The build reads the default set with it. */
import { wordClasses } from './language/concept.ts'
import { relations } from './language/relation.ts'
import { refuseImports } from './provision/import.ts'
import { readProvisionSet } from './provision/index.ts'
import type { Importer } from './provision/import.ts'
import type { Problem, ProvisionSet, SourceFile } from './model.ts'

/** A provision set and what there is to say about its file; no set where a problem is an error. Plain data. */
export interface SetReading {
  readonly set: ProvisionSet | null
  readonly problems: readonly Problem[]
}

/** Reads a file and what it imports; whatever is wrong with them is among the problems, with its place. */
export function readSet(file: SourceFile, importFile: Importer = refuseImports): SetReading {
  return readProvisionSet(file, new Set(Object.keys(wordClasses)), relations, importFile)
}
