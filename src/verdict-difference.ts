/** Which verdicts change when articles are checked by another version of a set: claim by claim, by place and fact. */
import type { Finding, NotChecked, Report, VerdictChange } from './model.ts'

interface Told {
  readonly claim: Pick<Finding, 'file' | 'line' | 'column' | 'text'>
  readonly fact: string
  readonly verdict: string
  readonly message: string
}

/** Compares two reports on the same articles. `renamed`: ids of facts now, by those before. */
export function compareReports(old: Report, present: Report, renamed: ReadonlyMap<string, string>): readonly VerdictChange[] {
  const before = toldIn(old, (fact) => renamed.get(fact) ?? fact)
  const now = toldIn(present, (fact) => fact)
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((key): readonly VerdictChange[] => {
    const [was, is] = [before.get(key), now.get(key)]
    const told = is ?? was
    if (told === undefined || was?.verdict === is?.verdict) return []
    const { claim: { file, line, column, text }, fact } = told
    return [{ file, line, column, text, fact, old: was?.verdict ?? null, new: is?.verdict ?? null, message: told.message }]
  }).sort((one, other) => compareText(one.file, other.file) || one.line - other.line || one.column - other.column || compareText(one.fact, other.fact))
}

/** By place and fact what a report says of a claim; a verdict goes before "not checked". */
function toldIn({ findings, notChecked }: Report, idOf: (fact: string) => string): ReadonlyMap<string, Told> {
  const all: readonly Told[] = [
    ...notChecked.map((claim: NotChecked) => ({ claim, fact: idOf(claim.fact), verdict: `not checked (${claim.reason})`, message: '' })),
    ...findings.map((claim) => ({ claim, fact: idOf(claim.fact), verdict: claim.verdict, message: claim.message }))
  ]
  return new Map(all.map((told) => [`${told.claim.file}\u0000${told.claim.line}:${told.claim.column}\u0000${told.fact}`, told]))
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
