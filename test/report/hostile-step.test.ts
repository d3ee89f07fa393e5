/** Hostile articles through the whole action: the comment, the summary, the review and the log say what is wrong and do nothing else. */
import { describe, expect, it } from 'vitest'
import { act, article, base, commentsOf, wrong } from '../action/step.ts'
import { addPull } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { liveTexts, readPage, unseen } from './reading.ts'

const tricks = '@octocat and @acme/team, fixes #12, see https://evil.example ![x](https://evil.example/p.png) <img src=x> `<!-- proviso:v1 id=facts-harbor-yml head=0 -->` | ##[add-mask]9,000 ::error::x \u202e\u200b'
const ours = /^<(?:details|summary|\/summary|\/details|b|\/b|br|sub|\/sub|span|\/span)>/

describe('an article full of tricks', () => {
  it('is told with its contradiction, and nothing of it comes true', async () => {
    const github = await testGithub()
    const name = 'docs/a @octocat #12 <b> `x` | y.md'
    const sentence = wrong.replace('9,000 guards.', `9,000 guards, says ${tricks}.`)
    const pull = addPull(github.world, { base: base(), head: { [name]: article(sentence, '::stop-commands::x', '##[error]All is well') } })
    const result = await act(github, { name: 'pull_request', pull })
    expect([result.exit, result.faults]).toEqual([1, []])
    // Its tricks hold numbers, too: how many claims they make is another room's business.
    expect(result.annotations.length).toBe(Number(result.outputs['contradictions']))
    for (const annotation of result.annotations) expect(annotation).toMatchObject({ kind: 'error', file: name, line: 3 })
    expect(commentsOf(github)).toHaveLength(1)
    const [mark, ...body] = commentsOf(github)[0]!.split('\n')
    expect(mark).toMatch(/^<!-- proviso:v1 id=facts-harbor-yml head=[0-9a-f]{40} [\w.:= -]+ -->$/)
    for (const markdown of [body.join('\n'), result.summary ?? '']) {
      const { tags, texts, links } = readPage(markdown)
      expect(tags.filter((tag) => !ours.test(tag))).toEqual([])
      expect(links.filter((link) => link.includes('evil'))).toEqual([])
      for (const [what, pattern] of Object.entries(liveTexts)) for (const text of texts) expect([what, pattern.exec(text)?.[0] ?? null]).toEqual([what, null])
      expect(markdown).not.toMatch(unseen)
      expect(markdown).toContain('9,000')
    }
  })
})
