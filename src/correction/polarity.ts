/** "May" becomes "may not", "does not extend" becomes "extends": a clause turned round where one word decides. */
import { formsOf } from '../language/inflection.ts'
import { inCaseOf, type Edit } from './edit.ts'
import type { Remedy } from '../model.ts'

type Turned = Extract<Remedy, { kind: 'denial' | 'affirmation' }>

/** "Not" behind an auxiliary. */
export function denialEdits(text: string, { span }: Turned): readonly Edit[] {
  const word = text.slice(span.start, span.end)
  return [{ ...span, text: /^can$/i.test(word) ? `${word}not` : `${word} not` }]
}

/** An auxiliary without its "not"; with "do" the verb takes over its form. */
export function affirmationEdits(text: string, { span }: Turned): readonly Edit[] {
  const words = text.slice(span.start, span.end)
  const [auxiliary = '', , verb] = words.split(/\s+/)
  if (/^cannot$/i.test(words)) return [{ ...span, text: words.slice(0, 3) }]
  if (verb === undefined) return [{ ...span, text: auxiliary }]
  const [base, third, past] = formsOf(verb.toLowerCase())
  return [{ ...span, text: inCaseOf(words, /^does$/i.test(auxiliary) ? third : /^did$/i.test(auxiliary) ? past : base) }]
}
