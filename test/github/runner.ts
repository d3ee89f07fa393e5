/**
 * Runs a program as a step of a workflow: the environment and files of a runner for an event, inputs with the defaults of action.yml, a
 * token, and the local GitHub to talk to; then what a reader would see of it. The program reaches nothing but this machine, be it a
 * process or a function.
 */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { onTestFinished } from 'vitest'
import { eventEnvironment, occasionOf, tokenFor } from './event.ts'
import { filesOf } from './git-object.ts'
import { runInside } from './inside.ts'
import { masked, readFileCommands, readRunnerLog, summaryLimit } from './runner-log.ts'
import type { Event, Occasion } from './event.ts'
import type { Program } from './inside.ts'
import type { Annotation } from './runner-log.ts'
import type { Github } from './server.ts'
import type { Repository, Token } from './world.ts'

export interface Step {
  readonly github: Github
  readonly event: Event | Occasion
  /** The program and its arguments; `node` stands for the Node of PROVISO_ACTION_NODE, or the one that runs the tests. */
  readonly command: readonly [string, ...string[]] | Program
  /** `with:` of the step. Names as in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Path of the action.yml whose defaults count; null for none. */
  readonly action?: string | null
  /** GITHUB_TOKEN of the run: what GitHub would give if left out, none for null. */
  readonly token?: Token | null
  /** Check out what actions/checkout would? Left out: yes, but for the privileged events. */
  readonly checkout?: boolean
  readonly attempt?: number
  readonly environment?: Readonly<Record<string, string>>
  /** Milliseconds until it is stopped (exit null). 60,000 if left out. */
  readonly patience?: number
}

export interface StepResult {
  readonly exit: number | null
  /** Standard output and standard error as written. */
  readonly output: string
  readonly errors: string
  /** What the runner shows of both. */
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly commands: readonly (readonly [name: string, text: string])[]
  /** The job summary as shown: empty if there is none, null if it was too large to be shown. */
  readonly summary: string | null
  readonly summaryBytes: number
  readonly outputs: Readonly<Record<string, string>>
  /** Wrong lines in files, commands left stopped, hosts reached for, tokens shown: empty for a step that behaves. */
  readonly faults: readonly string[]
  /** The workspace, there until the test ends. */
  readonly workspace: string
  readonly token: Token | null
  readonly occasion: Occasion
  readonly milliseconds: number
}

const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const

/** Runs one step to its end. */
export async function runStep(step: Step): Promise<StepResult> {
  const { world } = step.github
  const occasion = 'payload' in step.event ? step.event : occasionOf(world, step.event)
  const token = step.token === undefined ? tokenFor(world, occasion) : step.token
  // Runners give real paths; macOS has its temporary folder behind a link.
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'step-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const place = (name: string): string => join(home, name)
  const workspace = place('work')
  mkdirSync(workspace)
  mkdirSync(place('temp'))
  if (step.checkout ?? occasion.checkout !== null) checkOut(occasion.repository, occasion.checkout ?? occasion.sha, workspace)
  for (const name of files) writeFileSync(place(name), '')
  writeFileSync(place('event.json'), JSON.stringify(occasion.payload, null, 2))
  const environment = {
    PATH: process.env['PATH'] ?? '', HOME: home, ...eventEnvironment(world, occasion, step.attempt), GITHUB_EVENT_PATH: place('event.json'), GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: place('temp'), RUNNER_TOOL_CACHE: place('temp'), ...Object.fromEntries(files.map((name) => [name, place(name)])),
    NODE_OPTIONS: `--import=${new URL('loopback-only.mjs', import.meta.url).href}`, PROVISO_REACHED: place('reached'),
    ...inputEnvironment(step, token), ...step.environment
  }
  const started = performance.now()
  const { exit, output, errors, both } = typeof step.command === 'function' ? await returned(step.command, environment) : await ended(step.command, step.patience, environment, workspace)
  return { ...resultOf(both, place, token), exit, output, errors, workspace, token, occasion, milliseconds: performance.now() - started }
}

function inputEnvironment({ action, inputs = {} }: Step, token: Token | null): Record<string, string> {
  const path = action === undefined ? new URL('../../action.yml', import.meta.url) : action
  const declared = path === null ? {} : (parse(readFileSync(path, 'utf8')) as { readonly inputs?: Record<string, { readonly default?: string | number | boolean } | null> }).inputs ?? {}
  const known = Object.entries(declared).map(([name, input]) => [name, String(input?.default ?? '')] as const)
  return Object.fromEntries([...known, ...Object.entries(inputs)].map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token?.value ?? '')
  ]))
}

/** Writes the files of a commit: a submodule as the empty folder it is without its own checkout. */
export function checkOut({ store }: Repository, sha: string, folder: string): void {
  for (const [path, { mode, sha: blob }] of filesOf(store, store.commits.get(sha)?.tree ?? '')) {
    const place = join(folder, path)
    mkdirSync(mode === '160000' ? place : dirname(place), { recursive: true })
    const content = store.blobs.get(blob) ?? Buffer.alloc(0)
    if (mode === '120000') symlinkSync(content.toString(), place)
    else if (mode !== '160000') writeFileSync(place, content)
    if (mode === '100755') chmodSync(place, 0o755)
  }
}

interface Ended { readonly exit: number | null, readonly output: string, readonly errors: string, readonly both: string }

async function returned(program: Program, environment: Readonly<Record<string, string>>): Promise<Ended> {
  const { log, exit } = await runInside(program, environment)
  return { exit, output: log, errors: '', both: log }
}

function ended([program, ...words]: readonly [string, ...string[]], patience = 60_000, environment: Readonly<Record<string, string>>, folder: string): Promise<Ended> {
  const child = spawn(program === 'node' ? process.env['PROVISO_ACTION_NODE'] ?? process.execPath : program, words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: { readonly isError: boolean, readonly chunk: Buffer }[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push({ isError: false, chunk }))
  child.stderr.on('data', (chunk: Buffer) => chunks.push({ isError: true, chunk }))
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  const read = (isError: boolean): string => Buffer.concat(chunks.filter((entry) => entry.isError === isError).map(({ chunk }) => chunk)).toString()
  return new Promise((resolve, reject) => {
    child.once('error', (error) => { clearTimeout(timer); reject(error) })
    child.once('close', (exit) => {
      clearTimeout(timer)
      // The runner obeys commands on either stream.
      resolve({ exit, output: read(false), errors: read(true), both: `${read(false)}\n${read(true)}` })
    })
  })
}

function resultOf(both: string, place: (name: string) => string, token: Token | null): Pick<StepResult, 'lines' | 'annotations' | 'commands' | 'summary' | 'summaryBytes' | 'outputs' | 'faults'> {
  const read = (name: string): string => existsSync(place(name)) ? readFileSync(place(name), 'utf8') : ''
  const { lines, annotations, commands, masks, isStopped } = readRunnerLog(both)
  const [outputs, state, variables] = [readFileCommands(read('GITHUB_OUTPUT')), readFileCommands(read('GITHUB_STATE')), readFileCommands(read('GITHUB_ENV'))]
  const summary = read('GITHUB_STEP_SUMMARY')
  const reached = read('reached').split('\n').filter((host) => host !== '')
  const shown = [both, summary, read('GITHUB_OUTPUT')].some((text) => token !== null && text.replaceAll(`::add-mask::${token.value}`, '').includes(token.value))
  return {
    lines, annotations, commands, outputs: outputs.values, summaryBytes: Buffer.byteLength(summary), summary: Buffer.byteLength(summary) > summaryLimit ? null : masked(summary, masks),
    faults: [
      ...outputs.mistakes, ...state.mistakes, ...variables.mistakes, ...reached.map((host) => `reached for ${host}`), ...(isStopped ? ['commands are stopped and never resumed'] : []),
      ...(shown ? ['the token is shown'] : []), ...(Buffer.byteLength(summary) > summaryLimit ? [`the summary has ${Buffer.byteLength(summary)} bytes`] : [])
    ]
  }
}
