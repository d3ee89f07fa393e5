/**
 * Long articles are read in stretches: what is found, where, and under which name must be the same as if they were read in one, but for what
 * a stretch cannot know; and whatever they hold, time and memory are bounded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker, toReaders } from '../src/check.ts'
import { checkLongArticle, longestWhole } from '../src/long-article.ts'
import { makeSetGround } from '../src/set-ground.ts'
import { checker, loadSet } from './harbor.ts'
import type { Sizes } from '../src/prose/cut.ts'
import type { ArticleResult, Finding } from '../src/model.ts'

const check = (text: string): ArticleResult => checker.check({ path: 'a.md', text })
const wrong = "Veland's guard is limited to 60,000 guards."
const opening = 'The harbor accord between Veland and Orland was signed in March.'

/** Prose about nothing, of about so many characters, in paragraphs. */
function filler(length: number): string {
  const paragraph = 'The trams ran late on that day, and nobody knew why it was so. People waited in the rain until somebody came and told them to go home.\n\n'
  return paragraph.repeat(Math.ceil(length / paragraph.length))
}

const contradictions = ({ findings }: ArticleResult): readonly Finding[] => findings.filter(({ verdict }) => verdict === 'contradicted')
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

describe('a long article', () => {
  const chapter = (index: number): string => `## Chapter ${index}\n\n${filler(70_000)}In chapter ${index} it says: ${wrong}\n\n`
  const text = `# The accord\n\n${opening}\n\n${[1, 2, 3, 4, 5, 6, 7, 8].map(chapter).join('')}`
  const result = check(text)

  it('is checked to its end, by what its beginning says it is about', () => {
    expect(text.length).toBeGreaterThan(2 * longestWhole)
    expect(contradictions(result).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((index) => lineOf(text, `In chapter ${index} it`)))
    expect(result.failures).toEqual([])
    // Without the opening nothing tells whose guard it is.
    expect(contradictions(check(text.replace(opening, '').replace('# The accord', '# The book')))).toEqual([])
  })

  it('has findings at their places, each with a name of its own, and no corrections', () => {
    const lines = text.split('\n')
    for (const { line, column, endColumn, text: words } of result.findings) expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(words)
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(result.findings.length)
    expect(contradictions(result).every(({ correction, edit }) => correction === null && edit === undefined)).toBe(true)
  })

  it('has its mentions told once, where they stand', () => {
    const found = checker.mentions({ path: 'a.md', text }).filter(({ mention }) => mention.text === '60,000 guards' || mention.text === '60,000')
    expect(found.map(({ line }) => line)).toEqual(contradictions(result).map(({ line }) => line))
  })

  it('has its words counted once', () => expect(result.words).toBe(text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word)).length))

  it('gives the same claim in the same words the same name in whichever stretch it stands first', () => {
    const short = contradictions(check(`# The accord\n\n${opening}\n\n## Chapter 1\n\nIn chapter 1 it says: ${wrong}\n`))
    expect(contradictions(result)[0]?.fingerprint).toBe(short[0]?.fingerprint)
  })
})

describe('a stretch of a long article', () => {
  const long = (beginning: string, end: string): string => `${opening}\n\n${beginning}\n\n${filler(longestWhole)}\n\n## More\n\n${filler(longestWhole)}\n\n${end}\n`

  it('has the headings that govern it', () => {
    expect(contradictions(check(`# The harbor accord\n\n# The guard of Veland\n\n${filler(2 * longestWhole)}\n\nIt is limited to 60,000 guards.\n`))).toHaveLength(1)
  })

  it('knows the labels of links that are defined elsewhere', () => {
    const text = long('[all of it]: /a', "Veland's guard is [limited][all of it] to 60,000 guards.")
    expect(contradictions(check(text)).map(({ line }) => line)).toEqual([lineOf(text, "Veland's guard is [")])
  })

  it('has notes with what they are notes on', () => {
    const note = (call: string): ArticleResult => check(long(`The guard of Veland is limited by the accord.${call}`, '[^n]: It is limited to 60,000 guards.'))
    expect(contradictions(note('[^n]')).map(({ text }) => text)).toEqual(contradictions(check(`${opening}\n\nThe guard of Veland is limited by the accord.[^n]\n\n[^n]: It is limited to 60,000 guards.\n`)).map(({ text }) => text))
  })

  it('has its comments', () => {
    const text = long('<!-- proviso-ignore H1a: a quotation -->\n\nA line.', `<!-- proviso-ignore H1a: another -->\n\n${wrong}`)
    expect(check(text).comments?.map(({ text: words, line, from }) => [words.slice(-9), line, from])).toEqual([
      ['quotation', 3, 5], [': another', lineOf(text, '<!-- proviso-ignore H1a: another'), lineOf(text, wrong)]])
  })

  it('may begin with front matter that cannot be read', () => {
    expect(check(`---\ntitle: [\n---\n\n${long('', wrong)}`).failures).toMatchObject([{ line: 2, column: 1, message: expect.stringContaining('front matter is not valid YAML') as string }])
  })

  it('of which nothing can be a claim has its comments and front matter all the same', () => {
    const unrelated = `---\ntitle: [\n---\n\n${filler(longestWhole)}\n\n<!-- proviso-ignore H1a: none -->\n\nA line.\n`
    expect(check(unrelated)).toMatchObject({ findings: [], failures: [{ line: 2 }], comments: [{ line: lineOf(unrelated, '<!--') }] })
  })
})

describe('a long article that is not prose', () => {
  it('is checked as far as is told, and goes on behind a table that is too large', () => {
    const table = `| a | b | c |\n|---|---|---|\n${'| 1 | 2 | 3 |\n'.repeat(20_000)}`
    const text = `${opening}\n\n${wrong}\n\n${table}\n## Behind it\n\n${filler(80_000)}\n\n${wrong}\n`
    const { failures, ...result } = check(text)
    expect(contradictions({ failures, ...result }).map(({ line }) => line)).toEqual([3, text.split('\n').length - 1])
    expect(failures).toHaveLength(1)
    expect(failures[0]?.message).toMatch(/^not checked down to line 200\d\d: more than 10000 sentences and cells without a heading or paragraph to begin at; split the file$/)
    expect(text.split('\n')[(failures[0]?.line ?? 0) - 1]).toBe('| 1 | 2 | 3 |')
  })

  it('has no more cells and sentences than prose of its size, all in all', () => {
    const table = `| a | b | c |\n|---|---|---|\n${`|${' guards of Veland |'.repeat(3)}\n`.repeat(300)}`
    const text = `${opening}\n\n${wrong}\n\n${`## Next\n\n${table}\n`.repeat(32)}`
    const { failures } = check(text)
    expect(failures.length).toBeGreaterThan(1)
    for (const { message } of failures) expect(message).toMatch(/^not checked down to line \d+: more sentences and cells than \d+ characters of prose have; split the file$/)
  })

  it('is checked but for a block of more than 4 MiB', () => {
    const text = `${opening}\n\n${wrong}\n\n${'guard and accord\n'.repeat(270_000)}\n${filler(1000)}\n${wrong}\n`
    const result = check(text)
    expect(contradictions(result).map(({ line }) => line)).toEqual([3, text.split('\n').length - 1])
    expect(result.failures.map(({ line, message }) => [line, message])).toEqual([[5, expect.stringMatching(/^not checked down to line \d+: more than 4 MiB without a heading or paragraph to begin at; split the file$/) as string]])
  })

  it('is read fast where it holds nothing of the set', () => {
    const text = 'A paragraph about well-known trams and a café.\n\n'.repeat(100_000)
    const begin = performance.now()
    expect(check(text)).toMatchObject({ findings: [], failures: [] })
    expect(performance.now() - begin).toBeLessThan(5_000)
  })
})

describe('on articles of this checkout', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const { set } = loadSet(`${root}provisions/ukraine-28-point-plan.yml`)
  const whole = createChecker(set)
  const reader = toReaders(set, makeSetGround(set))
  const files = ['articles', 'corpus'].flatMap((folder) => readdirSync(`${root}fixtures/${folder}`).filter((name) => name.endsWith('.md')).filter((_, at) => at % 3 === 0).map((name) => ({ path: name, text: readFileSync(`${root}fixtures/${folder}/${name}`, 'utf8') })))
  const never: Sizes = { chapter: Infinity, section: Infinity, block: Infinity, longest: Infinity }
  const told = ({ findings }: ArticleResult): readonly string[] => findings.map(({ line, column, fact, verdict, fingerprint }) => `${line}:${column} ${fact} ${verdict} ${fingerprint}`)

  const found = files.map((file) => ({ file, one: told(whole.check(file)) }))

  it('one stretch finds what the whole finds', () => {
    for (const { file, one } of found) expect(told(checkLongArticle(file, reader, never)), file.path).toEqual(one)
  }, 60_000)

  it('stretches that end at every heading find nearly all of it, and hardly anything else', () => {
    const sums = { all: 0, gone: 0, more: 0 }
    for (const { file, one } of found) {
      const cut = told(checkLongArticle(file, reader, { ...never, chapter: 0, section: 0 }))
      sums.all += one.length
      sums.gone += one.filter((finding) => !cut.includes(finding)).length
      sums.more += cut.filter((finding) => !one.includes(finding)).length
    }
    expect(sums.all).toBeGreaterThan(150)
    expect(sums.gone / sums.all).toBeLessThan(0.02)
    expect(sums.more / sums.all).toBeLessThan(0.02)
  }, 60_000)
})
