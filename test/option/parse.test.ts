/** Options from inputs and from the configuration file: what is taken, and what is said of everything else. */
import { describe, expect, it } from 'vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { definitions, optionNames, toOptions, toScopes } from '../../src/option/definition.ts'
import { configurationSchema, parseConfiguration, parseTexts } from '../../src/option/parse.ts'
import type { Given, OptionName } from '../../src/option/definition.ts'

const input = (name: string, text: string): { readonly given: unknown, readonly problems: readonly string[] } => {
  const { given, problems } = parseTexts(new Map([[name, text]]), 'input')
  return { given: Object.hasOwn(given, name) ? (given as Readonly<Record<string, unknown>>)[name] : undefined, problems: problems.map(({ message }) => message) }
}
const file = (text: string): { readonly given: unknown, readonly problems: readonly string[] } => {
  const { given, problems } = parseConfiguration({ path: '.github/proviso.yml', text })
  return { given, problems: problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`) }
}

/** A good value of every option but the token, as text and as YAML. */
const good: Readonly<Record<Exclude<OptionName, 'github-token' | 'sets' | 'cache'>, readonly [text: string, value: unknown]>> = {
  'config': ['.github/other.yml', '.github/other.yml'],
  'articles': ['docs\n!docs/old/**', ['docs', '!docs/old/**']],
  'provisions': ['./facts/plan.yml', 'facts/plan.yml'],
  'exceptions': ['settled.yml', 'settled.yml'],
  'scope': ['all', 'all'],
  'fail-on': ['never', 'never'],
  'comment': ['always', 'always'],
  'drafts': ['true', true],
  'annotations': ['False', false],
  'summary': ['FALSE', false],
  'suggestions': ['false', false],
  'sarif-file': ['out/a b.sarif', 'out/a b.sarif'],
  'json-file': ['/home/runner/temp/report.json', '/home/runner/temp/report.json'],
  'html-file': ['ü.html', 'ü.html'],
  'shard': ['2/4', '2/4'],
  'merge': ['reports\nlast.json', 'reports\nlast.json']
}

describe('inputs', () => {
  it.each(Object.entries(good))('%s takes %j', (name, [text, value]) => { expect(input(name, text)).toEqual({ given: value, problems: [] }) })

  it.each<readonly [string, string, RegExp]>([
    ['scope', 'changed', /^Unexpected "changed" for input scope, expected one of changed-lines, changed-files, all$/],
    ['scope', 'changed-line', /; did you mean "changed-lines"\?$/],
    ['fail-on', 'Never', /expected one of contradicted, review, unsupported, never; did you mean "never"\?$/],
    ['drafts', 'yes', /^Unexpected "yes" for input drafts, expected true or false$/],
    ['provisions', '../facts.yml', /expected a path in the repository/],
    ['provisions', '/etc/passwd', /expected a path in the repository/],
    ['provisions', 'a\\b.yml', /expected a path in the repository/],
    ['provisions', 'C:facts.yml', /expected a path in the repository/],
    ['config', 'a/', /expected a path in the repository/],
    ['articles', '!docs', /expected paths, directories or globs, such as docs\/\*\*\/\*\.md, a line each/],
    ['articles', '../x/*.md', /expected paths/],
    ['articles', '/x/*.md', /expected paths/],
    ['articles', '!(a|b)*.md', /expected paths/],
    ['articles', 'docs/{1..3}.md', /expected paths/],
    ['articles', 'docs\\a.md', /expected paths/],
    ['json-file', 'out/', /expected a file name/],
    ['fail_on', 'never', /^Unexpected input "fail_on", expected one of github-token, .*; did you mean "fail-on"\?$/],
    ['paths', 'docs', /^Unexpected input "paths", expected one of github-token, config, articles/],
    ['constructor', 'x', /^Unexpected input "constructor"/],
    ['sets', 'facts.yml', /^Unexpected input "sets", expected one of github-token, (?!.*\bsets\b)/],
    ['github-token', 'ghs_secret with space', /^Unexpected value for input github-token, expected a token without spaces$/]
  ])('%s: %j', (name, text, message) => {
    const { given, problems } = input(name, text)
    expect(given).toBeUndefined()
    expect(problems).toEqual([expect.stringMatching(message)])
  })

  it('reports every mistake at once', () => {
    expect(parseTexts(new Map([['scope', 'x'], ['comment', 'y'], ['z', '']]), 'input').problems).toHaveLength(3)
  })
})

describe('the configuration file', () => {
  it('takes all that an input takes', () => {
    const names = optionNames.filter((name) => definitions[name].isConfigurable && definitions[name].isInput) as readonly (keyof typeof good)[]
    const text = names.map((name) => `${name}: ${JSON.stringify(good[name][1])}\n`).join('')
    expect(file(text)).toEqual({ given: Object.fromEntries(names.map((name) => [name, good[name][1]])), problems: [] })
  })

  it.each([['', {}], ['# nothing yet\n', {}], ['articles: docs\n', { articles: ['docs'] }], ['articles:\n  - a.md\n  - "!b.md"\n', { articles: ['a.md', '!b.md'] }]])('%j', (text, given) => {
    expect(file(text)).toEqual({ given, problems: [] })
  })

  it('takes several sets with the articles of each, and the address of its schema', () => {
    expect(file('$schema: config.schema.json\nsets:\n  - provisions: ./a.yml\n    articles: [docs, "!docs/x"]\n  - provisions: b.yml\n  - { provisions: c.yml, articles: c.md }\n')).toEqual({
      given: { sets: [{ provisions: 'a.yml', articles: ['docs', '!docs/x'] }, { provisions: 'b.yml', articles: null }, { provisions: 'c.yml', articles: ['c.md'] }] }, problems: []
    })
  })

  it.each<readonly [string, readonly (string | RegExp)[]]>([
    ['scope: changed\n', ['1:8 Unexpected text "changed", expected one of changed-lines, changed-files, all']],
    ['scope: all\nfailon: never\n', [/^2:1 Unexpected key "failon" in a configuration, expected one of articles, .*; did you mean "fail-on"\?$/]],
    ['comment: true\n', ['1:10 Unexpected boolean true, expected one of on-findings, always, never']],
    ['drafts: "true"\n', ['1:9 Unexpected text "true", expected true or false']],
    ['drafts: yes\n', ['1:9 Unexpected text "yes", expected true or false']],
    ['articles: []\n', [/^1:11 Unexpected empty list, expected paths/]],
    ['articles:\n  - docs\n  - 12\n', [/^3:5 Unexpected number 12, expected paths/]],
    ['articles: ["!a"]\n', [/^1:11 Unexpected list of exclusions, expected paths/]],
    ['provisions: ../x\n', [/^1:13 Unexpected text "..\/x", expected a path in the repository/]],
    ['provisions:\n', [/^1:12 Unexpected empty value, expected a path in the repository/]],
    ['github-token: x\n', [/^1:1 Unexpected key "github-token" in a configuration/]],
    ['config: x.yml\n', [/^1:1 Unexpected key "config" in a configuration/]],
    ['sets: facts.yml\n', [/^1:7 Unexpected text "facts.yml", expected a list of at least 1/]],
    ['sets: []\n', [/^1:7 Unexpected empty list, expected a list of at least 1/]],
    ['sets:\n  - articles: docs\n', [/^2:5 Unexpected set of the configuration without "provisions", expected a path in the repository/]],
    ['sets:\n  - provisions: ../x.yml\n  - provisions: b.yml\n    articls: docs\n', [/^2:17 Unexpected text "..\/x.yml"/, /^4:5 Unexpected key "articls" in a set of the configuration, .*did you mean "articles"\?$/]],
    ['sets:\n  - { provisions: a.yml, articles: [docs] }\n  - { provisions: ./a.yml }\n', ['3:19 Unexpected second entry of "a.yml", expected each set once; "articles" takes a list']],
    ['provisions: a.yml\nsets: [{ provisions: b.yml }]\n', ['1:13 Unexpected "provisions" beside "sets", expected one of them; a further set is one more entry of "sets"']],
    ['- a\n', [/^1:1 Unexpected list, expected a map/]],
    ['scope: all\nscope: all\n', ['2:1 Unexpected second key "scope", expected each key once']],
    ['scope: !!js/function x\n', [/^1:8 Unexpected tag/]],
    ['a: [\n', [/Unexpected/]]
  ])('%j', (text, expected) => {
    const { problems } = file(text)
    expect(problems).toHaveLength(expected.length)
    for (const [index, problem] of expected.entries()) expect(problems[index]).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
  })
})

describe('the schema of the configuration', () => {
  const schema = configurationSchema()
  const isValid = new Ajv2020().compile(schema)
  it('is the committed file (npx vitest run test/option -u writes it)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/config.schema.json')
  })
  it.each(['sets: [{ provisions: a.yml, articles: docs }, { provisions: b.yml }]\n', '$schema: x.json\n', 'articles: docs\nscope: all\ndrafts: true\n', 'articles: [a, b]\njson-file: x.json\n', '{}'])('takes %j', (text) => { expect(isValid(parse(text))).toBe(true) })
  it.each(['sets: []\n', 'sets: [{ articles: docs }]\n', 'sets: [{ provisions: a.yml, path: b }]\n', 'provisions: a.yml\nsets: [{ provisions: b.yml }]\n', 'scope: x\n', 'drafts: "true"\n', 'github-token: x\n', 'articles: []\n', 'articles: 3\n', 'provisions: ""\n'])('refuses %j', (text) => { expect(isValid(parse(text))).toBe(false) })
})

describe('several places', () => {
  it('give each option the value of the first that has one', () => {
    const options = toOptions({ scope: 'all' }, { scope: 'changed-files', comment: 'never' })
    expect([options.scope, options.comment, options['fail-on'], options.articles]).toEqual(['all', 'never', 'contradicted', ['.']])
  })
  it('do not mix their sets', () => {
    const sets = [{ provisions: 'a.yml', articles: ['a'] }]
    expect(toOptions({ provisions: 'b.yml' }, { sets })).toMatchObject({ provisions: 'b.yml', sets: null })
    expect(toOptions({ sets }, { provisions: 'b.yml' })).toMatchObject({ provisions: null, sets })
    expect(toOptions({}, { sets })).toMatchObject({ provisions: null, sets })
  })
})

describe('the sets of a run', () => {
  const sets = [{ provisions: 'a.yml', articles: ['a'] }, { provisions: 'b.yml', articles: null }]
  it.each<readonly [string, Given, ReturnType<typeof toScopes>]>([
    ['are the default set for all articles', {}, [{ provisions: null, own: null, articles: [['.']] }]],
    ['are the one that is named, for the articles of the configuration', { provisions: 'a.yml', articles: ['docs'] }, [{ provisions: 'a.yml', own: null, articles: [['docs']] }]],
    ['are several, each for its own', { sets }, [{ provisions: 'a.yml', own: ['a'], articles: [['a']] }, { provisions: 'b.yml', own: null, articles: [['.']] }]],
    ['are for nothing beyond the articles of the configuration', { sets, articles: ['docs'] }, [{ provisions: 'a.yml', own: ['a'], articles: [['a'], ['docs']] }, { provisions: 'b.yml', own: null, articles: [['docs']] }]]
  ])('%s', (_, given, scopes) => { expect(toScopes(toOptions(given))).toEqual(scopes) })
})
