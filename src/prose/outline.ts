// Puts an article's blocks in order while a reader reports what it meets: containers, blocks, leaves. Knows nothing of
// markdown's syntax; knows what governs what: headings, lead-ins of lists, rows and column headers, references to footnotes.

import type { BlockRole } from '../model.ts'
import { type Draft, OBJECT, append, openDraft } from './draft.ts'
import { completeDraft } from './completion.ts'

/** What a container is, and what it lends to the blocks inside. */
interface Container {
  readonly kind: 'quote' | 'list' | 'item' | 'footnote'
  /** The block directly before, in this container; a list or another container in between leaves none. */
  previous: Draft | null
  readonly leadIn: Draft | null
  readonly label: string | null
  ordinal: number | null
  ordered: boolean
  readonly headings: readonly Draft[]
}

/** A mark around leaves; `deleted` and `hidden` text is no text. */
export type Mark = 'strong' | 'emphasis' | 'deleted' | 'image'

/** What a reader of markdown tells, in source order. Offsets are in the whole source. */
export interface Outline {
  readonly enter: (kind: 'quote' | 'list' | 'footnote', label?: string) => void
  readonly exit: () => void
  /** Starts an item of the innermost list, with the number written before it (null in a bullet list). */
  readonly enterItem: (written: number | null) => void
  readonly openBlock: (role: 'paragraph' | 'heading') => void
  readonly closeBlock: (depth?: number) => void
  readonly enterTable: () => void
  readonly enterRow: () => void
  readonly enterCell: (header: boolean) => void
  /** Something that is no text and stands between blocks (code, HTML, a rule): what follows does not continue what came before. */
  readonly interrupt: () => void
  readonly text: (value: string, start: number, end: number) => void
  readonly lineBreak: (hard: boolean, start: number, end: number) => void
  /** Something that is no words: one U+FFFC in the text. */
  readonly object: (start: number, end: number) => void
  readonly enterMark: (mark: Mark, start: number, end: number) => void
  readonly exitMark: () => void
  readonly refer: (label: string) => void
  /** All blocks with words in them, in source order, with what was found about the footnotes. */
  readonly finish: () => Draft[]
}

/** An outline with nothing in it yet. */
export function createOutline(before: readonly Draft[] = []): Outline {
  const drafts: Draft[] = [...before]
  const containers: Container[] = []
  const references = new Map<string, Draft>()
  const notes: { readonly draft: Draft, readonly label: string }[] = []
  const marks: { readonly mark: Mark, readonly draft: Draft, readonly from: number }[] = []
  const open: Draft[] = []
  let headings: readonly Draft[] = []
  let quoted = 0
  let deleted = 0
  let columns: Draft[] = []
  let row: Draft[] = []
  let column = 0
  let previous: Draft | null = null

  const start = (role: BlockRole): Draft => {
    const draft = openDraft(role)
    draft.headings = headings
    draft.quoted = quoted
    drafts.push(draft)
    open.push(draft)
    return draft
  }
  const push = (kind: Container['kind'], leadIn: Draft | null, label: string | null): void => {
    containers.push({ kind, previous, leadIn, label, ordinal: null, ordered: false, headings })
    if (kind === 'quote') quoted++
    previous = null
  }
  const exit = (): void => {
    const container = containers.pop()
    if (!container) return
    if (container.kind === 'quote') quoted--
    headings = container.headings
    previous = null
  }
  const innermost = (): Container | undefined => containers[containers.length - 1]
  const place = (draft: Draft): void => {
    const inner = innermost()
    if (inner?.kind === 'item') {
      draft.role = 'item'
      draft.leadIn = inner.leadIn
      draft.ordinal = inner.ordinal
    } else {
      const note = containers.find((container) => container.kind === 'footnote')
      if (note?.label) {
        draft.role = 'footnote'
        notes.push({ draft, label: note.label })
      }
    }
  }
  const closeBlock = (depth = 0): void => {
    const draft = open.pop()
    if (!draft) return
    if (draft.role === 'heading') {
      draft.depth = depth
      headings = headings.filter((heading) => heading.depth < depth)
      draft.headings = headings
      headings = [draft, ...headings]
    }
    const parts = completeDraft(draft, previous)
    if (parts.length !== 1 || parts[0] !== draft) drafts.splice(drafts.lastIndexOf(draft), 1, ...parts)
    previous = draft.role === 'heading' || draft.column >= 0 ? null : (parts[parts.length - 1] ?? null)
  }

  return {
    enter: (kind, label) => {
      if (kind === 'list') {
        const outer = innermost()
        push('list', previous ?? (outer?.kind === 'item' ? outer.leadIn : null), null)
      } else push(kind, null, label ?? null)
    },
    exit,
    enterItem: (written) => {
      const list = innermost()
      if (!list) return
      list.ordinal = written === null ? null : list.ordinal === null || list.ordinal < written ? written : list.ordinal + 1
      push('item', list.leadIn, null)
      innermost()!.ordinal = list.ordinal
    },
    openBlock: (role) => {
      const draft = start(role)
      if (role === 'paragraph') place(draft)
    },
    closeBlock,
    enterTable: () => {
      columns = []
      previous = null
    },
    enterRow: () => {
      row = []
      column = 0
    },
    enterCell: (header) => {
      const draft = start(header ? 'header' : 'cell')
      draft.column = column
      draft.row = row
      row.push(draft)
      if (header) columns[column] = draft
      else draft.columnHeader = columns[column] ?? null
      column++
    },
    interrupt: () => {
      previous = null
    },
    text: (value, from, to) => {
      const draft = open[open.length - 1]
      if (draft && deleted === 0) append(draft, value, from, to)
    },
    lineBreak: (hard, from, to) => {
      const draft = open[open.length - 1]
      if (!draft || deleted > 0) return
      if (hard) draft.hard.push(draft.text.length)
      append(draft, '\n', from, to)
    },
    object: (from, to) => {
      const draft = open[open.length - 1]
      if (draft && deleted === 0) append(draft, OBJECT, from, to)
    },
    enterMark: (mark, from, to) => {
      const draft = open[open.length - 1]
      if (!draft) return
      if (mark === 'deleted') deleted++
      if (mark === 'image' && deleted === 0) {
        append(draft, ' ', from, to)
        const alt = start('alt')
        marks.push({ mark, draft: alt, from: 0 })
      } else marks.push({ mark, draft, from: draft.text.length })
    },
    exitMark: () => {
      const top = marks.pop()
      if (!top) return
      if (top.mark === 'deleted') deleted--
      else if (top.mark === 'image') {
        if (open[open.length - 1] === top.draft && top.draft.role === 'alt') open.pop()
      } else if (top.from < top.draft.text.length) top.draft[top.mark].push({ start: top.from, end: top.draft.text.length })
    },
    refer: (label) => {
      const draft = open[open.length - 1]
      if (draft && !references.has(label)) references.set(label, draft)
    },
    finish: () => {
      for (const { draft, label } of notes) draft.leadIn = references.get(label) ?? null
      return drafts.filter((draft) => /\S/.test(draft.text.replaceAll(OBJECT, ' ')))
    },
  }
}
