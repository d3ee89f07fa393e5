/** Nothing is silently green: whatever an article is and however GitHub lists it, it is checked or counted with its reason. */
import { describe, expect, it } from 'vitest'
import { addPull, pushToBase } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { addRepository } from '../github/world.ts'
import { act, alsoWrong, article, base, decide, right, wrong } from './step.ts'
import type { File } from '../github/build.ts'

const utf16 = Buffer.from(`\ufeff${article(wrong)}`, 'utf16le')
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'

describe('an article that is none', () => {
  it.each<readonly [string, File, RegExp]>([
    ['a link to nowhere', { link: 'nowhere.md' }, /symbolic link that leads to no article/],
    ['a link out of the repository', { link: '../../../etc/passwd' }, /symbolic link that leads to no article/],
    ['an absolute link', { link: '/etc/passwd' }, /symbolic link that leads to no article/],
    ['a pointer of Git LFS', pointer, /Git LFS/],
    ['bytes', new Uint8Array([0x50, 0x4b, 0, 1, 2]), /NUL byte/],
    ['UTF-16', utf16, /UTF-16/],
    ['Latin-1', Buffer.from('caf\xe9', 'latin1'), /expected UTF-8/],
    ['a giant', `${'x'.repeat(1023)}\n`.repeat(64 * 1024 + 1), /larger than 64 MiB/]
  ])('%s makes the run incomplete', async (_, file, reason) => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': file, 'docs/b.md': article(right) } })
    const result = await decide(github, { name: 'pull_request', pull }, { inputs: { 'json-file': 'report.json' }, checkout: false })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete'], result.outputs['articles']]).toEqual([2, 'incomplete', 'false', '1'])
    expect(result.summary).toContain('1 of 2')
    expect(result.lines.join('\n')).toMatch(reason)
  })

  it('a link to another article is no gap: that one is checked under its own name', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': { link: '../b.md' }, 'b.md': article(right) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['complete'], result.outputs['articles']]).toEqual([0, 'true', '1'])
  })

  it('a submodule is told, and is no gap: its articles are another repository', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/vendor': { submodule: 'a'.repeat(40) }, 'b.md': article(right) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['complete'], result.outputs['articles']]).toEqual([0, 'true', '1'])
  })

  it('with a contradiction beside it, the contradiction is the verdict and the run is still incomplete', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base(), head: { 'docs/a.md': pointer, 'b.md': article(wrong) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict'], result.outputs['complete']]).toEqual([2, 'contradicted', 'false'])
  })
})

describe('what has changed', () => {
  it('is told by the files themselves: old claims on lines that stay do not count', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: base({ 'docs/a.md': article(wrong, right) }), head: { 'docs/a.md': article(wrong, right, 'One more line.') } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([0, '0', '1'])
    const whole = await act(github, { name: 'pull_request', pull }, { inputs: { scope: 'changed-files' } })
    expect([whole.exit, whole.outputs['contradictions']]).toEqual([1, '1'])
  })

  it('a claim that became wrong by what was taken away elsewhere counts', async () => {
    const github = await testGithub()
    const quoted = ['The river treaty says otherwise.', '', '# The river treaty', '', 'It limits the harbor guard of Veland to 9,000 guards.']
    const bare = ['# The harbor accord', '', 'It limits the harbor guard of Veland to 9,000 guards.']
    const pull = addPull(github.world, { base: base({ 'docs/a.md': `${quoted.join('\n')}\n` }), head: { 'docs/a.md': `${bare.join('\n')}\n` } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions']]).toEqual([1, '1'])
  })

  it('line ends alone are no change', async () => {
    const github = await testGithub()
    const text = article(wrong)
    const pull = addPull(github.world, { base: base({ 'docs/a.md': text }), head: { 'docs/a.md': text.replaceAll('\n', '\r\n') } })
    expect((await decide(github, { name: 'pull_request', pull })).exit).toBe(0)
  })

  it('a renamed article is compared with what it was; a removed one is nothing to check', async () => {
    const github = await testGithub()
    const long = article(wrong, ...Array.from({ length: 20 }, (_, index) => `Line ${index} of a long article.`))
    const pull = addPull(github.world, {
      base: base({ 'docs/same.md': article(wrong), 'docs/old.md': long, 'docs/gone.md': article(alsoWrong) }),
      head: { 'docs/same.md': null, 'docs/moved.md': article(wrong), 'docs/old.md': null, 'docs/new.md': `${long}\n${right}\n`, 'docs/gone.md': null }
    })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions'], result.outputs['consistent'], result.outputs['articles']]).toEqual([0, '0', '1', '2'])
  })

  it('is found where GitHub lists files without patch or counts, or not at all', async () => {
    const github = await testGithub()
    github.world.limits.patchLines = 0
    github.world.limits.pullFiles = 1
    const pull = addPull(github.world, { base: base(), head: { 'a.md': article(right), 'b.md': article(wrong), 'c.md': article(alsoWrong) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles']]).toEqual([1, '2', '3'])
  })

  it('is found in a tree that is too large for one answer', async () => {
    const github = await testGithub()
    github.world.limits.treeEntries = 6
    const pull = addPull(github.world, { base: base({ 'x/y/z/old.md': article(right) }), head: { 'x/y/z/a.md': article(wrong), 'x/b.md': article(right) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles'], result.outputs['complete']]).toEqual([1, '1', '2', 'true'])
  })
})

describe('many articles', () => {
  it('3,100 changed ones are all checked, with few requests', async () => {
    const github = await testGithub()
    const files = Object.fromEntries(Array.from({ length: 3_100 }, (_, index) => [`docs/${index % 7}/${index}.md`, article(index === 3_050 ? wrong : `Note ${index}.`)]))
    const pull = addPull(github.world, { base: base(), head: files })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles'], result.outputs['complete']]).toEqual([1, '1', '3100', 'true'])
    expect(github.exchanges.length).toBeLessThan(60)
  }, 60_000)

  it('what an archive leaves out or alters is asked for one by one', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`docs/${index}.md`, article(`Note ${index}.`)]))
    pushToBase(github.world, repository, base({ ...files, 'docs/7.md': article(wrong) }))
    github.misbehave({ on: 'repos/download-tarball-archive', trouble: 'not-found' })
    const result = await decide(github, { name: 'schedule', repository })
    expect([result.exit, result.outputs['contradictions'], result.outputs['articles'], result.outputs['complete']]).toEqual([1, '1', '151', 'true'])
  }, 60_000)
})

describe('names', () => {
  it('of any kind are read', async () => {
    const github = await testGithub()
    const names = ['docs/a b.md', 'docs/über/naïve “x”.md', 'docs/日本.md', 'docs/100%.md', 'docs/a#b?c.md', 'docs/[x](y).md', 'docs/::error::.md', 'docs/a\nb.md', "docs/it's.md", 'docs/-rf.md']
    const pull = addPull(github.world, { base: base(), head: Object.fromEntries(names.map((name, index) => [name, article(wrong, `Note ${index}.`)])) })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.outputs['articles'], result.outputs['contradictions'], result.faults]).toEqual(['10', '10', []])
    expect(result.commands.map(([name]) => name).filter((name) => name !== 'stop-commands' && name !== 'error' && name !== 'warning' && name !== 'notice' && !/^[0-9a-f-]{36}$/.test(name))).toEqual([])
  })
})
