/** The first step of every command that needs a provision set: load it, or say everything that is wrong with it. */
import { loadSet } from './main.ts'
import { toProblems } from './report/problem.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { ProvisionSet } from './model.ts'

/** Runs a command with its set; a set with errors ends with exit 2. Warnings are for those who lint the set, not for those who use it. */
export async function withSet(input: Input, { display }: Terminal, run: (set: ProvisionSet) => Outcome | Promise<Outcome>): Promise<Outcome> {
  const { set, problems } = loadSet(input.values['provisions'] ?? null)
  if (set !== null) return run(set)
  const notes = toProblems(problems, { ...display, color: false })
  return { output: '', notes: `${notes}proviso: the provision set cannot be used.\n`, exit: 2 }
}
