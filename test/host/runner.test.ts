import { spawnSync } from 'node:child_process'
import { expect, describe, it } from 'vitest'
import { readInputs, toLog } from '../../src/host/runner.ts'

describe('inputs', () => {
  it.each([
    [{}, { paths: ['.'], provisions: '', failOn: 'contradicted' }],
    [{ INPUT_PATHS: ' a.md \n\n drafts/b c.md', 'INPUT_FAIL-ON': 'never' }, { paths: ['a.md', 'drafts/b c.md'], provisions: '', failOn: 'never' }],
    [{ INPUT_PROVISIONS: ' facts.yml ' }, { paths: ['.'], provisions: 'facts.yml', failOn: 'contradicted' }]
  ])('%j', (environment, inputs) => { expect(readInputs(environment)).toEqual(inputs) })
})

describe('log', () => {
  it('lets no line of an article be a command', () => {
    expect(toLog('::error::gotcha', 'mark')).toBe('::stop-commands::mark\n::error::gotcha\n::mark::\n')
  })
  it('cannot be ended by guessing', () => {
    expect(toLog('x')).not.toBe(toLog('x'))
  })
})

describe('the committed action', () => {
  const run = (inputs: Readonly<Record<string, string>>): { status: number | null, stdout: string } =>
    spawnSync(process.execPath, ['dist/action.js'], { encoding: 'utf8', env: { ...process.env, ...inputs } })
  it('reports and fails on contradictions', () => {
    const { status, stdout } = run({ INPUT_PATHS: 'fixtures/articles/explainer-army.md' })
    expect(status).toBe(1)
    expect(stdout).toContain('halved')
  })
  it('passes when told never to fail', () => {
    expect(run({ INPUT_PATHS: 'fixtures/articles/explainer-army.md', 'INPUT_FAIL-ON': 'never' }).status).toBe(0)
  })
  it('cannot do the job with a path that is not there', () => {
    expect(run({ INPUT_PATHS: 'no-such-file.md' }).status).toBe(2)
  })
})
