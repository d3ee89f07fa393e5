/** The runner: every event's payload against GitHub's webhooks, the environment, and what becomes of a step's output. */
import { writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addPull, pushToBase } from './build.ts'
import { occasionOf } from './event.ts'
import { testGithub } from './github.ts'
import { commandIn, readFileCommands, readRunnerLog } from './runner-log.ts'
import { runStep } from './runner.ts'
import { repositoryOf } from './world.ts'
import type { Event } from './event.ts'
import type { Program } from './inside.ts'
import type { StepResult } from './runner.ts'

/** Runs a few lines of JavaScript as a step of a pull request. */
async function script(lines: string, rest: { readonly inputs?: Readonly<Record<string, string>>, readonly fork?: string, readonly event?: 'pull_request' | 'pull_request_target', readonly patience?: number } = {}): Promise<StepResult> {
  const { fork, event = 'pull_request', ...step } = rest
  const github = await testGithub()
  const pull = addPull(github.world, { base: { 'a.md': 'a\n' }, head: { 'b.md': 'b\n', 'run.sh': { executable: '#!/bin/sh\n' } }, ...(fork === undefined ? {} : { fork }) })
  return runStep({ github, event: { name: event, pull }, command: ['node', '--input-type=module', '-e', lines], action: null, ...step })
}

describe('events', () => {
  const names = ['pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'push', 'workflow_dispatch', 'schedule'] as const
  it.each(names.flatMap((name) => [[name, false], [name, true]] as const))('%s is as GitHub sends it (fork: %s)', async (name, isFork) => {
    const { world, description } = await testGithub()
    const pull = addPull(world, { base: { 'a.md': 'a\n' }, head: { 'a.md': 'b\n' }, later: { 'c.md': 'c\n' }, ...(isFork ? { fork: 'bob' } : {}) })
    const repository = repositoryOf(world, pull.repository)
    const event = (name === 'push' ? { name, repository, ...pushToBase(world, repository, { 'a.md': 'c\n' }) } : name === 'schedule' || name === 'workflow_dispatch' ? { name, repository } : { name, pull }) as Event
    const { webhook, payload, sha, ref, headRef, checkout, isUntrusted } = occasionOf(world, event)
    if (webhook !== null) expect(description.checkEvent(webhook, payload)).toEqual([])
    expect(repository.store.commits.has(sha)).toBe(true)
    expect(ref).toMatch({ pull_request: /^refs\/pull\/1\/merge$/, merge_group: /^refs\/heads\/gh-readonly-queue\/main\/pr-1-/ }[name as string] ?? /^refs\/heads\/main$/)
    expect(headRef).toBe(name.startsWith('pull_request') ? 'change-1' : '')
    expect(checkout === null).toBe(name === 'pull_request_target' || name === 'workflow_run')
    expect(isUntrusted).toBe(isFork && name === 'pull_request')
    const run = (payload as { readonly workflow_run?: { readonly pull_requests: readonly unknown[], readonly head_sha: string } }).workflow_run
    if (run !== undefined) expect([run.pull_requests.length, run.head_sha]).toEqual([isFork ? 0 : 1, pull.head])
  })

  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review'] as const)('pull_request %s', async (action) => {
    const { world, description } = await testGithub()
    const pull = addPull(world, { base: { 'a.md': 'a\n' }, head: { 'a.md': 'b\n' }, draft: true })
    const { webhook, payload } = occasionOf(world, { name: 'pull_request', pull, action })
    // GitHub's schema of ready_for_review wants what is no draft any more.
    pull.isDraft = false
    expect(description.checkEvent(webhook!, action === 'ready_for_review' ? occasionOf(world, { name: 'pull_request', pull, action }).payload : payload)).toEqual([])
  })
})

describe('a step', () => {
  it('finds itself on a runner', async () => {
    const { outputs, exit, faults, occasion, token } = await script(`
      import { appendFileSync, readFileSync, readdirSync, statSync } from 'node:fs'
      const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
      const reply = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/pulls/' + event.number, { headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN } })
      const pull = await reply.json()
      const out = { sha: process.env.GITHUB_SHA, files: readdirSync('.').join(), title: pull.title, input: process.env['INPUT_FAIL-ON'], more: process.env['INPUT_TWO_WORDS'], run: String(statSync('run.sh').mode & 1) }
      appendFileSync(process.env.GITHUB_OUTPUT, Object.entries(out).map(([name, value]) => name + '=' + value + '\\n').join('') + 'many<<END\\nx=1\\n\\ny<<z\\nEND\\n')
    `, { inputs: { 'token': '${{ github.token }}', 'fail-on': 'never', 'two words': ' x ' } })
    expect({ exit, faults }).toEqual({ exit: 0, faults: [] })
    expect(outputs).toEqual({ sha: occasion.sha, files: 'a.md,b.md,run.sh', title: 'Change the articles', input: 'never', more: ' x ', run: '1', many: 'x=1\n\ny<<z' })
    expect(token?.kind === 'installation' && token.permissions.pull_requests).toBe('write')
  })

  it('from a fork may only read, and is checked out; privileged it has rights and no files', async () => {
    const list = 'import { readdirSync } from "node:fs"; console.log(readdirSync(".").length)'
    const plain = await script(list, { fork: 'bob' })
    expect([plain.lines[0], plain.token?.kind === 'installation' && plain.token.permissions.issues]).toEqual(['3', 'read'])
    const privileged = await script(list, { fork: 'bob', event: 'pull_request_target' })
    expect([privileged.lines[0], privileged.token?.kind === 'installation' && privileged.token.permissions.issues]).toEqual(['0', 'write'])
  })

  it('is told apart from one that misbehaves', async () => {
    const { faults, summary, exit } = await script(`
      import { appendFileSync } from 'node:fs'
      import { get } from 'node:http'
      console.log('::stop-commands::never')
      console.log(process.env.INPUT_TOKEN)
      appendFileSync(process.env.GITHUB_OUTPUT, 'nothing\\n')
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))
      try { await fetch('https://api.github.com/user') } catch {}
      await new Promise((resolve) => get('http://example.org/', resolve).once('error', resolve))
      process.exitCode = 3
    `, { inputs: { token: '${{ github.token }}' } })
    expect({ exit, summary }).toEqual({ exit: 3, summary: null })
    expect(faults).toEqual(["Invalid format 'nothing'", 'reached for api.github.com', 'reached for example.org', 'commands are stopped and never resumed', 'the token is shown', 'the summary has 1048577 bytes'])
  })

  it('without a process of its own has the same environment, and reaches this machine only', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: { 'a.md': 'a\n' }, head: { 'b.md': 'b\n' } })
    const program: Program = async ({ GITHUB_API_URL: api = '', GITHUB_SHA: sha = '', INPUT_TOKEN: token = '' }) => {
      const ask = (address: string): Promise<string> => new Promise((resolve) => {
        const request = get(address, { agent: new Agent(), headers: { 'authorization': `Bearer ${token}`, 'user-agent': 'test' } }, (response) => { resolve(`${response.resume().statusCode ?? 0}`) })
        request.once('error', ({ message }) => { resolve(message) })
      })
      return { log: `::notice::${sha}\n${await ask(`${api}/repos/acme/docs`)}\n${await ask('http://api.github.com/user')}\n`, exit: 2 }
    }
    const { exit, lines, annotations, occasion, faults } = await runStep({ github, event: { name: 'pull_request', pull }, action: null, inputs: { token: '${{ github.token }}' }, command: program })
    expect([exit, annotations.map(({ message }) => message)]).toEqual([2, [occasion.sha]])
    expect(lines.join('\n')).toContain('200\nThis test reaches this machine only, not api.github.com')
    expect(faults).toEqual(['reached for api.github.com'])
  })

  it('is stopped when it hangs', async () => {
    expect((await script('setInterval(() => {}, 1000)', { patience: 300 })).exit).toBeNull()
  })

  it('has the defaults of action.yml', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: { 'a.md': 'a\n' }, head: { 'b.md': 'b\n' } })
    const folder = (await import('node:fs')).mkdtempSync(join((await import('node:os')).tmpdir(), 'action-'))
    onTestFinished(async () => (await import('node:fs')).rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'action.yml'), 'inputs:\n  one: { description: x, default: "1" }\n  two: { description: x }\n  github-token: { default: "${{ github.token }}" }\n')
    const { output, token } = await runStep({ github, event: { name: 'pull_request', pull }, action: join(folder, 'action.yml'), inputs: { two: '2' }, command: ['node', '-p', 'JSON.stringify([process.env.INPUT_ONE, process.env.INPUT_TWO, process.env["INPUT_GITHUB-TOKEN"]])'] })
    expect(JSON.parse(output)).toEqual(['1', '2', token?.value])
  })
})

describe('the log', () => {
  const cases: readonly (readonly [line: string, name: string | null, text: string])[] = [
    ['::error file=a.md,line=1::no%0Ayes', 'error', 'no\nyes'], ['   ::add-mask::x', 'add-mask', 'x'], ['plain ::error::x', null, ''], ['see ##[error]x', 'error', 'x'], ['##[stop-commands]x', 'stop-commands', 'x'],
    ['##[unknown]x', null, ''], ['::unknown::x', null, ''], ['::error', null, ''], ['::ERROR::x', 'error', 'x'], ['##[add-mask]600,000', 'add-mask', '600,000'], ['\u200b::error::x', null, '']
  ]
  it.each(cases)('%j', (line, name, text) => {
    const command = commandIn(line)
    expect([command?.name ?? null, command?.text ?? '']).toEqual([name, text])
  })

  it('keeps ten annotations of a kind, cut at 4,096', () => {
    const output = [...Array.from({ length: 12 }, (_, index) => `::error file=a%2Cb.md,line=${index + 1},endLine=${index + 1},col=2,endColumn=4,title=T::${'x'.repeat(5000)}`), '::warning::w', '::notice line=3,endLine=5,col=1::n', '::notice line=5,endLine=3::n'].join('\n')
    const { annotations } = readRunnerLog(output)
    expect(annotations.map(({ kind, isKept }) => `${kind} ${isKept}`)).toEqual([...Array<string>(10).fill('error true'), 'error false', 'error false', 'warning true', 'notice true', 'notice true'])
    expect(annotations[0]).toEqual({ kind: 'error', message: 'x'.repeat(4096), title: 'T', file: 'a,b.md', line: 1, endLine: 1, column: 2, endColumn: 4, isKept: true })
    expect(annotations.slice(-2).map(({ line, endLine, column }) => [line, endLine, column])).toEqual([[3, 5, null], [null, null, null]])
  })

  it('obeys nothing between stop and its end', () => {
    const { annotations, lines, isStopped } = readRunnerLog('::stop-commands::t0k\n::error::a\n##[error]b\n::t0k::\n::error::c\n::add-mask::plain\nplain text')
    expect({ annotations: annotations.map(({ message }) => message), lines, isStopped }).toEqual({ annotations: ['c'], lines: ['::error::a', '##[error]b', '##[error]c', '*** text'], isStopped: false })
  })

  it('reads files of values as they were meant', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(fc.property(fc.dictionary(name, fc.string().filter((text) => !/[\r\n]/.test(text))), (values) => {
      const text = Object.entries(values).map(([key, value], index) => (index % 2 === 0 ? `${key}=${value}\n` : `${key}<<mark-${index}\n${value}\nmark-${index}\n`)).join('')
      expect(readFileCommands(text)).toEqual({ values: { ...values }, mistakes: [] })
    }))
    for (const wrong of ['a', '=x', 'a<<', 'a<<END\nx', '<<END\nEND']) expect([wrong, readFileCommands(wrong).mistakes.length]).toEqual([wrong, 1])
  })
})
