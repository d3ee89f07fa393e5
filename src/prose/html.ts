// The words in a block of HTML: captions, centred paragraphs, summaries. What stands between its tags is text that readers
// see; comments, scripts, styles and preformatted text are not. Tags that are no inline markup end a paragraph.

import { decodeEntityAt } from './entity.ts'
import type { Outline } from './outline.ts'
import { type Passage, toSource, toSourceEnd } from './passage.ts'
import { scanHtml } from './tag.ts'

const INLINE = new Set('a abbr b bdi bdo br cite data del dfn em font i img ins kbd label mark q s small span strong sub sup time u var wbr'.split(' '))
/** Elements whose content is no prose. */
const SILENT = new Set(['script', 'style', 'pre', 'code', 'textarea', 'template', 'svg', 'math', 'iframe', 'select', 'del', 's'])
const NAME = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y
const RUN = /[^<&\n]+/y

/** Tells `outline` the paragraphs of text in a block of HTML. */
export function readHtml(passage: Passage, outline: Outline): void {
  const { text } = passage
  const missing = new Set<string>()
  let open = false as boolean
  const close = (): void => {
    if (open) outline.closeBlock()
    open = false
  }
  const tell = (value: string, from: number, to: number): void => {
    if (!open && value.trim() === '') return
    if (!open) outline.openBlock('paragraph')
    open = true
    outline.text(value, toSource(passage, from), toSourceEnd(passage, to))
  }
  for (let at = 0; at < text.length;) {
    const end = text[at] === '<' ? scanHtml(text, at, missing) : -1
    if (end !== -1) {
      const name = readName(text, at)
      if (name && !INLINE.has(name.name)) close()
      if (name?.name === 'br' && open) outline.lineBreak(true, toSource(passage, at), toSourceEnd(passage, end))
      at = name && !name.closing && SILENT.has(name.name) ? skipElement(text, end, name.name, missing) : end
      continue
    }
    const step = readStep(text, at)
    tell(step.value, at, step.end)
    at = step.end
  }
  close()
}

function readName(text: string, at: number): { readonly name: string, readonly closing: boolean } | null {
  NAME.lastIndex = at
  const match = NAME.exec(text)
  return match ? { name: match[2]!.toLowerCase(), closing: match[1] === '/' } : null
}

/** The end of an element's content; without an end tag nothing is skipped. */
function skipElement(text: string, at: number, name: string, missing: Set<string>): number {
  if (missing.has(name)) return at
  const ending = new RegExp(`</${name}(?=[\\s>])`, 'gi')
  ending.lastIndex = at
  const found = ending.exec(text)
  if (!found) missing.add(name)
  return found ? found.index : at
}

function readStep(text: string, at: number): { readonly value: string, readonly end: number } {
  RUN.lastIndex = at
  if (RUN.test(text)) return { value: text.slice(at, RUN.lastIndex), end: RUN.lastIndex }
  const entity = text[at] === '&' ? decodeEntityAt(text, at) : null
  return entity ?? { value: text[at]!, end: at + 1 }
}
