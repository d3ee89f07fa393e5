/** `proviso provisions init [FILE]`: a commented set to start from. It never replaces a file. */
import { refuse } from './command-shape.ts'
import { today } from './host/clock.ts'
import { writeOutput } from './host/output.ts'
import { exists } from './host/source.ts'
import { toStarter } from './provision-starter.ts'
import type { Input, Outcome } from './command-shape.ts'

/** Where the starter goes when nobody says. */
export const usualSet = 'facts.yml'

/** Writes the starter, or prints it for "-". */
export function init({ names, values }: Input): Outcome {
  if (1 < names.length) return refuse(`Unexpected number of files (${names.length}), expected one`, 'provisions')
  const path = names[0] ?? usualSet
  const title = (values['title'] ?? (path === '-' ? '' : titleOf(path))).replaceAll(/\s+/g, ' ').trim()
  const starter = toStarter({ title: title === '' ? 'Our facts' : title, date: today() })
  if (path === '-') return { output: starter, notes: '', exit: 0 }
  if (exists(path)) return { output: '', notes: `proviso: Unexpected file ${path}, expected a name that is free; nothing was written.\n`, exit: 2 }
  const refusal = writeOutput(path, starter)
  if (refusal !== null) return { output: '', notes: `proviso: ${path} was not written. ${refusal}\n`, exit: 2 }
  const quoted = /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
  const steps = [`Wrote ${path}. Put your own facts in place of those in it, then:`, `  proviso provisions lint ${quoted}`, `  proviso provisions test --provisions ${quoted}`, `  proviso check . --provisions ${quoted}`]
  return { output: `${steps.join('\n')}\n`, notes: '', exit: 0 }
}

/** "docs/price-list.facts.yml" gives "Price list": what a file is called says what is in it, unless it is only called facts. */
function titleOf(path: string): string {
  const name = (path.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/i, '')
  const words = name.split(/[^\p{Alphabetic}\p{N}]+/u).filter((word) => word !== '' && !/^(?:facts?|provisions?|set)$/i.test(word)).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
