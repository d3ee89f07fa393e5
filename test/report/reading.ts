/**
 * What a page of markdown is to somebody who reads it by the rules of CommonMark and GitHub's tables: its structure without
 * the words, its HTML, its links, and its text outside code. Read by micromark, which knows nothing of how pages are made.
 */
import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { decodeString } from 'micromark-util-decode-string'
import type { Event } from 'micromark-util-types'

/** A page as it was read. */
export interface Reading {
  /** Blocks, cells, links and tags in order; of words only that there are some does not matter. */
  readonly structure: readonly string[]
  readonly tags: readonly string[]
  readonly links: readonly string[]
  /** Text outside code, a string for each paragraph, heading or cell; a sign stands for code. */
  readonly texts: readonly string[]
  /** Cells of each row of each table. */
  readonly tables: readonly (readonly number[])[]
}

const blocks = new Set(['atxHeading', 'setextHeading', 'paragraph', 'blockQuote', 'listOrdered', 'listUnordered', 'listItemPrefix', 'thematicBreak', 'codeFenced', 'codeIndented', 'definition', 'gfmFootnoteDefinition', 'table', 'tableRow', 'tableData', 'tableHeader', 'htmlFlow'])
const inlines = new Set(['link', 'image', 'autolink', 'emphasis', 'strong', 'strikethrough', 'gfmFootnoteCall', 'hardBreakEscape', 'hardBreakTrailing', 'characterEscape', 'htmlText'])
const homes = new Set(['paragraph', 'atxHeading', 'tableData', 'tableHeader'])

/** Reads a page. Spans around a dollar and code are how words are shown; they are no structure. */
export function readPage(markdown: string): Reading {
  const extensions = [gfmFootnote(), gfmStrikethrough(), gfmTable()]
  const events = postprocess(parse({ extensions }).document().write(preprocess()(markdown, undefined, true))) as readonly Event[]
  const structure: string[] = []
  const tags: string[] = []
  const links: string[] = []
  const texts: string[] = []
  const tables: number[][] = []
  let code = 0
  let address = 0
  const add = (text: string): void => {
    texts.push((texts.pop() ?? '') + text)
  }
  for (const [kind, token, context] of events) {
    const slice = (): string => context.sliceSerialize(token)
    if (token.type === 'codeText' || token.type === 'codeFenced') {
      code += kind === 'enter' ? 1 : -1
      if (kind === 'enter') add('\u0000')
      if (kind === 'enter' && token.type === 'codeFenced') structure.push('codeFenced')
      continue
    }
    if (token.type === 'resource') address += kind === 'enter' ? 1 : -1
    if (kind !== 'enter' || 0 < code) continue
    if (homes.has(token.type)) texts.push('')
    if (token.type === 'table') tables.push([])
    if (token.type === 'tableRow') tables.at(-1)?.push(0)
    if (token.type === 'tableData' || token.type === 'tableHeader') tables.at(-1)?.push((tables.at(-1)?.pop() ?? 0) + 1)
    if (token.type === 'resourceDestinationString' || token.type === 'autolinkProtocol' || token.type === 'autolinkEmail') links.push(slice())
    if (token.type === 'htmlText' || token.type === 'htmlFlow') tags.push(slice())
    // GitHub looks at one stretch of text at a time; a tag parts two.
    if (token.type === 'htmlText') add('\u0001')
    if (0 < address) continue
    if (token.type === 'data' || token.type === 'characterReference' || token.type === 'characterEscapeValue') add(decodeString(slice()))
    if (blocks.has(token.type) || inlines.has(token.type)) {
      const isDollar = token.type === 'htmlText' && /^<\/?span>$/.test(slice())
      if (!isDollar) structure.push(token.type.startsWith('html') ? slice() : token.type)
    }
  }
  return { structure, tags, links, texts, tables }
}

/** What GitHub makes something of where it stands in text: nothing of it may stand outside code. */
export const liveTexts: Readonly<Record<string, RegExp>> = {
  mention: /@[\w-]/, reference: /#\d|\bgh-\d/i, address: /https?:\/\/|ftp:\/\/|www\.|mailto:|xmpp:/i, commit: /(?<![\w])[0-9a-f]{7,64}(?![\w])/i, emoji: /:[\w+-]+:/, advisory: /\b(?:cve|ghsa)-\w/i
}

/** Characters that are not seen, or that make others read differently. */
export const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u034f|[\u180b-\u180e]|\p{Surrogate}/u
