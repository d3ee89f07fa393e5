/** A step with the built action against the local GitHub: the harbor accord in the base, articles in pull requests. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { runAction, toCrash } from '../../src/action/index.ts'
import { readRunner } from '../../src/host/runner.ts'
import { runStep } from '../github/runner.ts'
import type { Files } from '../github/build.ts'
import type { Event, Occasion } from '../github/event.ts'
import type { Step, StepResult } from '../github/runner.ts'
import type { Github } from '../github/server.ts'

/** The set of test/harbor.yml, as a repository would hold it. */
export const harborSet = readFileSync(fileURLToPath(new URL('../harbor.yml', import.meta.url)), 'utf8')

const opening = 'The harbor accord between Veland and Orland was long in the making.'

/** An article about the accord with these paragraphs. */
export function article(...paragraphs: readonly string[]): string {
  return `${[opening, ...paragraphs].join('\n\n')}\n`
}

/** Sentences about the accord, right and wrong. */
export const right = 'Under the accord the harbor guard of Veland is limited to 6,000 guards.'
export const wrong = 'Under the accord the harbor guard of Veland is limited to 9,000 guards.'
export const alsoWrong = 'Under the accord Orland pays $300 million into the port fund.'

/** A base with the set, its configuration, and some articles. */
export function base(files: Files = {}): Files {
  return { 'facts/harbor.yml': harborSet, '.github/proviso.yml': 'provisions: facts/harbor.yml\n', 'README.md': '# Docs\n', ...files }
}

const built = (): string => join(dirname(inject('command')), 'action.js')

/** Runs dist/action.js as it was built for the tests: for tests of a step's process, and for one of each kind of outcome. */
export function act(github: Github, event: Event | Occasion, more: Partial<Step> = {}): Promise<StepResult> {
  return runStep({ github, event, command: ['node', built()], ...more })
}

/** Does what the action's door does without a process of its own: for tests of what is decided and shown, row by row. */
export function decide(github: Github, event: Event | Occasion, more: Partial<Step> = {}): Promise<StepResult> {
  return runStep({
    github, event,
    command: (environment) => {
      const runner = readRunner(environment)
      return runAction(runner, environment, pathToFileURL(built())).catch((error: unknown) => toCrash(runner, error))
    },
    ...more
  })
}

/** Bodies of the comments on pull requests, the oldest first. */
export function commentsOf(github: Github): readonly string[] {
  return github.world.comments.map(({ body }) => body)
}
