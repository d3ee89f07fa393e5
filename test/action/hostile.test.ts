/**
 * A pull request full of articles, names and words that try to do harm: everything that comes out of it is text, complete, and
 * obeys nobody.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addPull } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { root } from '../cli/build.ts'
import { liveTexts, readPage, unseen } from '../report/reading.ts'
import { act, article, base, commentsOf, wrong } from './step.ts'

const folder = `${root}fixtures/hostile/`
const articles = Object.fromEntries(readdirSync(folder).filter((name) => name !== 'README.md').map((name) => [`docs/${name}`, readFileSync(folder + name, 'utf8')]))
const names = ['docs/@everyone #1.md', 'docs/::error::x.md', 'docs/##[error]x.md', 'docs/<img src=x>.md', 'docs/a|b.md', 'docs/`x`.md', 'docs/x](https:/evil.example).md', 'docs/\u202egpj.md', 'docs/%0A::error::.md', 'docs/-->.md', 'docs/line\nbreak.md', "docs/'; rm -rf $HOME; '.md", 'docs/a,line=1::b.md']

describe('a hostile pull request', () => {
  it('is reported in full and obeyed in nothing', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, {
      base: base(), fork: 'stranger', title: '@everyone <!-- -->', branch: 'x`$(touch pwned)`',
      head: { ...articles, ...Object.fromEntries(names.map((name) => [name, article(wrong)])) }
    })
    const result = await act(github, { name: 'pull_request_target', pull }, { inputs: { 'json-file': 'report.json' } })
    const body = commentsOf(github)[0] ?? ''
    // One article asks to be ignored without a reason, which is an error; all are read nevertheless.
    expect([result.exit, result.lines.filter((line) => line.includes('  not read  '))]).toEqual([2, [expect.stringMatching(/^docs\/comment\.md:7 .*without a reason/)]])
    expect(result.outputs).toMatchObject({ verdict: 'contradicted', complete: 'false', articles: String(Object.keys(articles).length + names.length) })
    expect(Number(result.outputs['contradictions'])).toBeGreaterThan(names.length + Object.keys(articles).length)
    expect(result.faults).toEqual([])

    // The runner obeyed our own marks and nothing else.
    const obeyed = result.commands.map(([name]) => name).filter((name) => !['error', 'warning', 'notice', 'stop-commands'].includes(name) && !/^[0-9a-f-]{36}$/.test(name))
    expect(obeyed).toEqual([])
    expect(result.annotations.filter(({ message }) => /^gotcha/.test(message))).toEqual([])
    expect(result.summary).toContain('9,000')
    expect(result.lines.join('\n')).not.toContain('***')

    // One comment, found again by its first line, and nothing in it that GitHub would make more of.
    expect(body.startsWith('<!-- proviso:v1 id=facts-harbor-yml ')).toBe(true)
    expect(body.length).toBeLessThanOrEqual(65_536)
    const marks = /^<!-- proviso:[^>]*-->\n/
    const reviews = github.world.reviewComments.map((comment) => comment.body)
    for (const text of [body, result.summary ?? '', ...reviews]) {
      const page = readPage(text.replace(marks, ''))
      expect(page.links.filter((link) => !link.startsWith('https://github.com/acme/docs/'))).toEqual([])
      expect(page.tags.filter((tag) => !/^<\/?(?:details|summary|b|br|span|sub|kbd)(?: open)?>\n?/.test(tag))).toEqual([])
      expect(page.texts.flatMap((words) => Object.values(liveTexts).flatMap((live) => live.exec(words)?.[0] ?? []))).toEqual([])
      expect(text.replaceAll('\r\n', '\n')).not.toMatch(unseen)
    }

    // A second run finds its comment and does not write again.
    await act(github, { name: 'pull_request_target', pull })
    expect(commentsOf(github)).toHaveLength(1)
    expect(github.of('issues/update-comment')).toEqual([])
  })
})
