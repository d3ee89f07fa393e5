/** The first step of every command that needs a provision set: load it, or say everything that is wrong with it. */
import { loadSet } from './main.ts'
import { toProblems } from './report/problem.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { ProvisionSet } from './model.ts'

/** Runs a command with its set; warnings about the set are noted on standard error, errors end with exit 2. */
export async function withSet(input: Input, { display }: Terminal, run: (set: ProvisionSet) => Outcome | Promise<Outcome>): Promise<Outcome> {
  const { set, problems } = loadSet(input.values['provisions'] ?? null)
  const notes = toProblems(problems, { ...display, color: false })
  if (set === null) return { output: '', notes: `${notes}proviso: the provision set cannot be used.\n`, exit: 2 }
  const outcome = await run(set)
  return { ...outcome, notes: notes + outcome.notes }
}
