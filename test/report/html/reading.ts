/** A page of HTML read strictly: only what the report may write is understood, and everything else is a mistake. */

/** An element with its attributes, and what stands in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const empty = new Set(['meta', 'br', 'hr', 'input', 'rect'])
const elements = new Set([
  'html', 'head', 'meta', 'title', 'style', 'body', 'header', 'main', 'footer', 'section', 'article', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'dl', 'dt', 'dd', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td',
  'blockquote', 'pre', 'code', 'mark', 'strong', 'em', 'br', 'hr', 'del', 'ins', 'q', 'cite', 'details', 'summary', 'svg', 'rect', 'button', 'label', 'input', 'select', 'option', 'dialog', 'form', 'kbd', 'script', 'wbr'
])
const attributes = /^(?:id|class|lang|charset|name|content|http-equiv|href|rel|title|role|aria-[a-z]+|data-[a-z]+|dir|scope|value|tabindex|hidden|type|placeholder|autocomplete|spellcheck|method|viewBox|preserveAspectRatio|width|height|fill|focusable|x|y)$/
const token = /<(\/?)([a-z][a-z\d]*)((?:\s[a-zA-Z-]+(?:="[^"<>]*")?)*)(\/?)>|([^<>]+)/gy

/** Reads a page; throws at the first thing that a report has no reason to write. */
export function readHtml(page: string): Element {
  if (!page.startsWith('<!doctype html>\n')) throw new Error('Unexpected start')
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  const add = (child: Element | string): void => { (open.at(-1)!.children as (Element | string)[]).push(child) }
  const text = page.slice('<!doctype html>\n'.length)
  for (let at = 0; at < text.length;) {
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null) throw new Error(`Unexpected ${JSON.stringify(text.slice(at, at + 60))}`)
    const [whole, close, name = '', written = '', , words] = match
    at += whole.length
    if (words !== undefined) {
      add(decode(words))
    } else if (close === '/') {
      const last = open.pop()
      if (last?.name !== name) throw new Error(`Unexpected end of ${name} in ${last?.name ?? 'nothing'}`)
    } else {
      if (!elements.has(name)) throw new Error(`Unexpected element ${name}`)
      const element: Element = { name, attributes: readAttributes(written), children: [] }
      add(element)
      if (name === 'style' || name === 'script') {
        const end = text.indexOf(`</${name}>`, at)
        ;(element.children as string[]).push(text.slice(at, end))
        at = end + name.length + 3
      } else if (!empty.has(name) && name !== 'wbr') open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`Unexpected end, ${open.at(-1)?.name ?? ''} is open`)
  return root
}

function readAttributes(written: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...written.matchAll(/\s([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => {
    if (!attributes.test(name)) throw new Error(`Unexpected attribute ${name}`)
    return [name, decode(value)]
  }))
}

function decode(text: string): string {
  const rest = text.replaceAll(/&(?:amp|lt|gt|quot|#\d+);/g, '')
  if (rest.includes('&')) throw new Error(`Unexpected reference in ${text.slice(0, 60)}`)
  return text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** All elements below one, itself included, in the order of the page. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))]
}

/** The text below an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Whether an element has a class. */
export function hasClass({ attributes: { class: names = '' } }: Element, name: string): boolean {
  return names.split(' ').includes(name)
}
