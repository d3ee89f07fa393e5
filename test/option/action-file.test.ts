/** action.yml and the table of options say the same, and every output that it promises is written. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { definitions, inputNames } from '../../src/option/definition.ts'
import { root } from '../cli/build.ts'

const action = parse(readFileSync(`${root}action.yml`, 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string, readonly default?: string, readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string, readonly main: string }
}

describe('action.yml', () => {
  it('has an input for every option that is one and no other', () => { expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort()) })
  it('describes everything', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(description.length).toBeGreaterThan(20)
  })
  it('names every word that an input takes', () => {
    for (const name of inputNames) for (const word of definitions[name].kind.choices ?? []) expect(action.inputs[name]?.description).toContain(word)
  })
  it('sets no default that the configuration file could not override', () => {
    expect(Object.entries(action.inputs).filter(([, input]) => input.default !== undefined).map(([name]) => name)).toEqual(['github-token'])
  })
  it('promises the outputs that are written', () => {
    const source = readFileSync(`${root}src/action/index.ts`, 'utf8')
    for (const name of Object.keys(action.outputs)) expect(source).toContain(`'${name}':`)
  })
  it('runs on the runtime that runners have', () => { expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' }) })
})
