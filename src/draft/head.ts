/** The head of a drafted set: its id and the day its facts are of, from what the source says of itself. */
import { freeId } from './cast.ts'
import type { Draft } from './draft.ts'
import type { DraftHead } from './text.ts'
import type { SourceFile } from '../model.ts'

/** The head of a draft. `date`: one that was given, or null. */
export function toHead({ document, cast, dates }: Draft, file: SourceFile, date: string | null): DraftHead {
  const own = date ?? writtenDate(file.text) ?? dates[0] ?? null
  return { path: file.path, id: freeId(document.title, new Set()), date: own ?? '2000-01-01', isGuessed: own === null, document, cast }
}

/** Front matter is looked through so far, in code units. */
const reach = 4000

/** The date of the front matter; null for none. */
function writtenDate(text: string): string | null {
  const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text.slice(0, reach))?.[1] ?? ''
  return /^(?:date|updated|published|effective)["']?:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(front)?.[1] ?? null
}
