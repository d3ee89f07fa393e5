/** What the runner hands over, and what it gets: no text of an article may become a command, an output or a file elsewhere. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readInputs, readRunner, toLog, writeOutputs, writeReport } from '../../src/host/runner.ts'
import { readFileCommands } from '../github/runner-log.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'runner-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

describe('inputs', () => {
  it.each<readonly [Readonly<Record<string, string>>, readonly (readonly [string, string])[]]>([
    [{}, []],
    [{ 'INPUT_ARTICLES': ' a.md \n\n drafts/b c.md', 'INPUT_FAIL-ON': 'never', 'PATH': '/bin' }, [['articles', 'a.md \n\n drafts/b c.md'], ['fail-on', 'never']]],
    [{ 'INPUT_SCOPE': '', 'INPUT_CONFIG': '  ' }, []]
  ])('%j', (environment, inputs) => { expect([...readInputs(environment)]).toEqual(inputs) })
})

describe('addresses', () => {
  it.each([
    [{}, 'https://api.github.com', 'https://api.github.com/graphql', 'https://github.com'],
    [{ GITHUB_API_URL: 'https://ghe.example/api/v3/', GITHUB_SERVER_URL: 'https://ghe.example/' }, 'https://ghe.example/api/v3', 'https://ghe.example/api/graphql', 'https://ghe.example'],
    [{ GITHUB_API_URL: 'https://api.acme.ghe.com', GITHUB_GRAPHQL_URL: 'https://api.acme.ghe.com/graphql', GITHUB_SERVER_URL: 'https://acme.ghe.com' }, 'https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql', 'https://acme.ghe.com']
  ])('%j', (environment, api, graph, server) => { expect(readRunner(environment)).toMatchObject({ api, graph, server }) })

  it('an event that is no JSON is nothing', () => { expect(readRunner({ GITHUB_EVENT_PATH: '/nowhere' }).payload).toBeNull() })
})

describe('log', () => {
  it('lets no line of an article be a command', () => {
    expect(toLog('::error::gotcha', 'mark')).toBe('::stop-commands::mark\n::error::gotcha\n::mark::\n')
  })
  it('cannot be ended by guessing', () => { expect(toLog('x')).not.toBe(toLog('x')) })
})

describe('outputs', () => {
  it('hold what they are given, whatever it is', () => {
    const outputFile = join(folder(), 'output')
    const outputs = { a: 'plain', b: '', c: 'two\nlines\nx<<EOF\nEOF', d: '::error::x' }
    expect(writeOutputs({ ...readRunner({}), outputFile }, outputs)).toBeNull()
    expect(readFileCommands(readFileSync(outputFile, 'utf8'))).toEqual({ values: outputs, mistakes: [] })
  })
})

describe('report files', () => {
  it('are written where they are wanted', () => {
    const workspace = folder()
    const elsewhere = folder()
    mkdirSync(join(workspace, 'out'))
    for (const path of ['report.json', 'out/report.json', join(elsewhere, 'report.json')]) expect(writeReport({ workspace }, path, 'x')).toBeNull()
    expect(readFileSync(join(workspace, 'out/report.json'), 'utf8')).toBe('x')
    expect(readFileSync(join(elsewhere, 'report.json'), 'utf8')).toBe('x')
  })
  it('follow no link out of the workspace', () => {
    const workspace = folder()
    const elsewhere = folder()
    symlinkSync(join(elsewhere, 'file'), join(workspace, 'report.json'))
    symlinkSync(elsewhere, join(workspace, 'out'))
    for (const path of ['report.json', 'out/report.json']) expect(writeReport({ workspace }, path, 'x')).toContain('symbolic link')
    expect(['file', 'report.json'].filter((name) => existsSync(join(elsewhere, name)))).toEqual([])
  })
  it('need their folder', () => { expect(writeReport({ workspace: folder() }, 'none/report.json', 'x')).toContain('no such directory') })
})
