/** Every example of docs/library.md, run as it stands in a project with the packed package. UPDATE_EXAMPLES=1 writes what they print. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { root } from '../cli/build.ts'
import { blocksOf, pack, projectOf, remove, run } from './packed.ts'

const page = 'docs/library.md'
const blocks = blocksOf(page)
const files = Object.fromEntries(blocks.flatMap(({ info, text }) => {
  const [, name] = /^\w+ (\S+)$/.exec(info) ?? []
  return name === undefined ? [] : [[name, text]]
}))
const examples = blocks.filter(({ info }) => info === 'console').map(({ text }) => {
  const [, command = '', output = ''] = /^\$ (.*)\n([\s\S]*)$/.exec(text) ?? []
  return { command, output, text }
})

const folder = mkdtempSync(join(tmpdir(), 'proviso-pack-'))
const project = projectOf(pack(dirname(inject('command')), folder).tarball, { files, packages: ['remark'] })
afterAll(() => {
  remove(folder)
  remove(project)
})

/** Runs "node FILE", or remark-cli as npx would. */
function perform(command: string): string {
  const [program = '', name = '', ...words] = command.split(' ')
  if (program === 'npx') return run(project, join(root, 'node_modules/remark-cli/cli.js'), '--no-color', ...words).errors
  const { output, errors } = run(project, name, ...words)
  return output + errors
}

describe(page, () => {
  it('has examples', () => { expect(examples.length).toBeGreaterThan(6) })

  it.each(examples)('$command', ({ command, output, text }) => {
    const printed = perform(command)
    if (process.env['UPDATE_EXAMPLES'] === '1') {
      const path = `${root}${page}`
      writeFileSync(path, readFileSync(path, 'utf8').replace(`\`\`\`console\n${text}\`\`\``, () => `\`\`\`console\n$ ${command}\n${printed.trimEnd()}\n\`\`\``))
    } else expect(printed.trimEnd()).toBe(output.trimEnd())
  })

  it('is complete: every export is in its reference', () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', "console.log(Object.keys(await import('proviso')).join(' '))"], { cwd: project, encoding: 'utf8' })
    const reference = readFileSync(`${root}${page}`, 'utf8').split('## Reference')[1] ?? ''
    expect(stdout.trim().split(' ').filter((name) => !reference.includes(`\`${name}`))).toEqual([])
    expect(stdout).toContain('check')
  })
})
