/** `proviso provisions`: what an editor of a set does with it, from the first file to the comparison of two versions. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, librarySet, proviso, right, wrong } from './proviso.ts'

const set = ['--provisions', 'set.yml']
const run = (...words: readonly string[]): readonly string[] => ['provisions', ...words]

describe('provisions init', () => {
  it('writes a set that lint and test have nothing to say of, and says what to do next', () => {
    const folder = folderOf({})
    const { output, notes, exit } = proviso(run('init'), { folder })
    expect({ notes, exit }).toEqual({ notes: '', exit: 0 })
    expect(output).toContain('Wrote facts.yml.')
    expect(output).toContain('proviso provisions lint facts.yml')
    expect(proviso(run('lint', 'facts.yml', '--strict'), { folder })).toMatchObject({ notes: '', exit: 0 })
    const tested = proviso(run('test', '--provisions', 'facts.yml'), { folder })
    expect(tested.output).toMatch(/all passed\.\n$/)
    expect(tested.exit).toBe(0)
  })

  it.each([
    [['price-list.facts.yml'], 'id: price-list', 'title: "Price list"'],
    [['a.yml', '--title', 'Fees: "new" #1 \\ & more'], 'id: fees-new-1-more', String.raw`title: "Fees: \"new\" #1 \\ & more"`],
    [['budget.yaml'], 'id: budget', 'title: "Budget"'],
    [['a.yml', '--title', '日本'], 'id: our-facts', 'title: "日本"']
  ])('%o: whatever the title, the set works', (words, id, title) => {
    const folder = folderOf({})
    expect(proviso(run('init', ...words), { folder }).exit).toBe(0)
    const text = readFileSync(join(folder, words[0] ?? ''), 'utf8')
    expect(text).toContain(`\n${id}\n`)
    expect(text).toContain(`\n${title}\n`)
    expect(proviso(run('lint', words[0] ?? '', '--strict'), { folder })).toMatchObject({ exit: 0 })
    expect(proviso(run('test', '--provisions', words[0] ?? ''), { folder })).toMatchObject({ exit: 0 })
  })

  it('never replaces a file, and prints for "-"', () => {
    const folder = folderOf({ 'facts.yml': 'mine\n' })
    expect(proviso(run('init'), { folder })).toMatchObject({ output: '', exit: 2, notes: expect.stringContaining('nothing was written') as string })
    expect(readFileSync(join(folder, 'facts.yml'), 'utf8')).toBe('mine\n')
    expect(proviso(run('init', '-'), { folder }).output).toContain('proviso: 1')
    expect(proviso(run('init', 'none/facts.yml'), { folder })).toMatchObject({ exit: 2 })
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})

describe('provisions lint', () => {
  const broken = librarySet.replace('kind: quantity', 'kind: quantty')
  const failing = librarySet.replace('limits the library to 60 employees', 'gives the library 900 seats')

  it('0 where nothing is wrong', () => {
    const folder = folderOf({ 'set.yml': librarySet })
    expect(proviso(run('lint', 'set.yml'), { folder })).toEqual({ output: 'library-plan: 1 provision, 1 fact, 0 warnings.\n', notes: '', exit: 0 })
  })

  it('1 with the line, the words underlined and the remedy where the set cannot be used', () => {
    const folder = folderOf({ 'broken.yml': broken })
    const { output, exit } = proviso(run('lint', '--provisions', 'broken.yml'), { folder })
    expect(exit).toBe(1)
    expect(output).toMatch(/^broken\.yml:21:15 {2}error {2}Unexpected fact kind "quantty", expected one of [a-z, ]+\n21 │ {9}kind: quantty\n {3}│ {15}\^{7}\n {3}= help: did you mean "quantity"\?\n/)
    expect(output).toContain('1 error: the set cannot be used.\n')
  })

  it('0 with warnings, 1 with --strict', () => {
    const folder = folderOf({ 'set.yml': failing })
    const { output, exit } = proviso(run('lint', 'set.yml'), { folder })
    expect(exit).toBe(0)
    expect(output).toContain('set.yml:27:26  warning  Unexpected verdict on a wrong example of L1 (')
    expect(output).toContain('   = help: ')
    expect(output).toContain('1 warning.\n')
    expect(proviso(run('lint', 'set.yml', '--strict'), { folder }).exit).toBe(1)
  })

  it('several sets at once, with the gravest exit; standard input; a file that is not there', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'broken.yml': broken })
    const both = proviso(run('lint', 'set.yml', 'broken.yml'), { folder })
    expect(both.exit).toBe(1)
    expect(both.output).toMatch(/library-plan: 1 provision.*\n1 error: the set cannot be used\.\n$/)
    const piped = proviso(run('lint', '-'), { folder, input: broken })
    expect(piped.output).toMatch(/^<stdin>:21:15 {2}error.*\n21 │/)
    expect(proviso(run('lint', 'none.yml'), { folder }).exit).toBe(2)
    expect(proviso(run('lint', '-', '-'), { folder })).toMatchObject({ output: '', exit: 2 })
  })

  it('tells what is in an imported file where it stands there', () => {
    const own = librarySet.replace('document:', 'imports: [shared/terms.yml]\ndocument:').replace('terms:\n', 'terms:\n  books: [Library]\n').replace('  library: [library]\n', '')
    const folder = folderOf({ 'set.yml': own, 'shared/terms.yml': 'terms:\n  library: [library]\n  hall: [libraries]\n' })
    const { output } = proviso(run('lint', 'set.yml'), { folder })
    expect(output).toMatch(/^shared\/terms\.yml:3:10 {2}warning {2}Unexpected name "libraries" of "hall", .*\n 3 │ {3}hall: \[libraries\]\n {3}│ {10}\^{9}\n/m)
  })

  it('without a name: every set of the configuration', () => {
    const folder = folderOf({ '.github/proviso.yml': 'sets:\n  - provisions: a.yml\n  - provisions: b.yml\n', 'a.yml': librarySet, 'b.yml': librarySet.replace('id: library-plan', 'id: other-plan') })
    expect(proviso(run('lint'), { folder })).toMatchObject({ output: 'library-plan: 1 provision, 1 fact, 0 warnings.\nother-plan: 1 provision, 1 fact, 0 warnings.\n', exit: 0 })
  })

  it('for tools: one object with every problem', () => {
    const folder = folderOf({ 'set.yml': failing })
    const { output, exit } = proviso(run('lint', 'set.yml', '--format', 'json'), { folder })
    expect(exit).toBe(0)
    const { version, problems, summary } = JSON.parse(output) as { version: number, problems: Record<string, unknown>[], summary: unknown }
    expect({ version, summary }).toEqual({ version: 1, summary: { errors: 0, warnings: 1 } })
    expect(problems).toEqual([{
      file: 'set.yml', line: 27, column: 26, endColumn: 73, severity: 'warning', rule: 'failing-example',
      message: expect.stringMatching(/^Unexpected verdict on a wrong example of L1/) as string, help: expect.stringContaining('add the words of the sentence') as string
    }])
  })

  it('shows hostile text as signs that do nothing', () => {
    const folder = folderOf({ 'set.yml': librarySet.replace('kind: quantity', 'kind: "\\e[31mquantity"   # \u001b[2J \u202e') })
    const { output } = proviso(run('lint', 'set.yml'), { folder })
    expect(output).toContain('error')
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('the default set is well written', () => {
    expect(proviso(run('lint')).exit).toBe(0)
  }, 60_000)
})

describe('provisions test', () => {
  it('green, and red with the sentence that fails', () => {
    const folder = folderOf({ 'set.yml': librarySet, 'off.yml': librarySet.replace('limits the library to 60 employees', 'gives the library 900 seats') })
    expect(proviso(run('test', ...set), { folder })).toMatchObject({ output: expect.stringContaining('all passed.\n') as string, notes: '', exit: 0 })
    const off = proviso(run('test', 'L1', '--provisions', 'off.yml'), { folder })
    expect(off.exit).toBe(1)
    expect(off.output).toContain('The library plan gives the library 900 seats.')
    expect(off.output).toContain('1 failed')
  })
})

describe('provisions list and show', () => {
  it('list: facts below their provision', () => {
    const folder = folderOf({ 'set.yml': librarySet })
    const { output, exit } = proviso(run('list', ...set), { folder })
    expect(exit).toBe(0)
    expect(output).toContain('\nL1  Staff\n  L1  quantity  The library has at most 40 employees.\n\n1 provision, 1 fact.\n')
  })

  it('show: which sentences a fact is about, and a wrong one that would be caught', () => {
    const folder = folderOf({ 'set.yml': librarySet.replace('of: "staff"', 'of: "staff"\n        unless: "\'museum\' | \'annex\'"') })
    const { output, exit } = proviso(run('show', 'L1', ...set), { folder })
    const flat = output.replaceAll(/\s+/g, ' ')
    expect(exit).toBe(0)
    for (const part of [
      'value at most 40 employees; what is counted: staff (librarian, employee)',
      'applies to sentences that mention, themselves or by what they stand under: - library - staff (librarian, employee) - @limit (limitation, cap,',
      'except where they mention “museum”, “annex”',
      'would be wrong another figure than at most 40 employees',
      'sources Town Council 1 Mar 2025: Minutes of the session',
      'unrelated The museum has 60 rooms. The library has 900 seats.'
    ]) expect(flat).toContain(part)
    // The example is made, and judged by the checker itself: whatever number it has, it is none of the set's.
    const [, made = ''] = /for example “([^”]+)”/.exec(flat) ?? []
    expect(made).toMatch(/\d/)
    expect(librarySet).not.toContain(made)
    expect(proviso(['check', '-', ...set], { folder, input: `# The library plan\n\n${made}\n` }).exit).toBe(1)
  })

  it('show: a fact of the starter, whose words follow from its statement', () => {
    const folder = folderOf({})
    proviso(run('init'), { folder })
    const { output } = proviso(run('show', 'L4', '--provisions', 'facts.yml'), { folder })
    expect(output).toMatch(/^ {2}L4 {2}date\n/m)
    expect(output.replaceAll(/\s+/g, ' ')).toContain('would be wrong another day, month, year or weekday than Monday 3 March 2025.')
  })

  it('show: the other kinds, in words', () => {
    const { output } = proviso(run('list'))
    const ids = [...output.matchAll(/^(\S+) {2}\S/gm)].map(([, id]) => id ?? '').filter((id) => /^[A-Z]/.test(id))
    const pages = proviso(run('show', ...ids)).output
    for (const kind of ['quantity', 'change', 'total', 'name', 'rule', 'choice', 'role']) expect(pages).toMatch(new RegExp(`^ {2}\\S+ {2}${kind}\n(?: {4}.*\n)*? {4}would be wrong  `, 'm'))
    expect(pages).not.toMatch(/undefined|\[object/)
  })
})

describe('provisions class', () => {
  it('lists all, shows one, and finds those of a word', () => {
    expect(proviso(run('class')).output).toMatch(/^@limit +limit, /m)
    const one = proviso(run('class', '@limit'))
    expect(one).toMatchObject({ exit: 0, output: expect.stringContaining('ceiling') as string })
    expect(proviso(run('class', 'ceilings'))).toEqual(one)
  })

  it.each([[['@limt'], 'did you mean "@limit"?'], [['xyzzy'], 'expected a word of a class']])('%o: exit 2', (words, message) => {
    expect(proviso(run('class', ...words))).toMatchObject({ output: '', exit: 2, notes: expect.stringContaining(message) as string })
  })
})

describe('provisions diff', () => {
  const newer = librarySet
    .replaceAll('at most 40 employees', 'at most 50 employees').replaceAll('to 40 employees', 'to 50 employees')
    .replace('staff: [librarian, employee, staff]', 'staff: [librarian, employee, clerk]')
    .replace('"library & staff & @limit"', '"library & staff & (@limit | \'size\')"')

  it('0 and one line where nothing differs', () => {
    const folder = folderOf({ 'a.yml': librarySet, 'b.yml': `# moved\n${librarySet}` })
    expect(proviso(run('diff', 'a.yml', 'b.yml'), { folder })).toEqual({ output: 'a.yml → b.yml: the same.\n', notes: '', exit: 0 })
  })

  it('says in words what has changed', () => {
    const folder = folderOf({ 'a.yml': librarySet, 'b.yml': newer })
    const { output, exit } = proviso(run('diff', 'a.yml', 'b.yml'), { folder })
    expect(exit).toBe(1)
    expect(output).toContain('fact L1  changed\n')
    expect(output).toMatch(/^ {4}value +at most 40 employees → at most 50 employees$/m)
    expect(output.replaceAll(/\s+/g, ' ')).toContain("library & staff & @limit → library & staff & (@limit | 'size')")
    expect(output).toContain('term staff  changed\n    names  added clerk; removed staff\n')
    expect(output).toMatch(/\na\.yml → b\.yml: 1 fact changed and 1 term changed\.\n$/)
  })

  it('tells facts that are new, gone or renamed', () => {
    const other = newer.replace('- id: L1\n        kind', '- id: L1a\n        kind').replaceAll('at most 50 employees', 'at most 40 employees')
    const folder = folderOf({ 'a.yml': librarySet, 'b.yml': other, 'c.yml': other.replace('at most 40 employees.\n', 'at most 41 employees.\n').replace('at most 40 employees\n', 'at most 41 employees\n') })
    expect(proviso(run('diff', 'a.yml', 'b.yml'), { folder }).output).toContain('fact L1a  renamed from L1\n')
    const gone = proviso(run('diff', 'a.yml', 'c.yml'), { folder }).output
    expect(gone).toContain('fact L1a  added\n    The library has at most 41 employees.\n')
    expect(gone).toContain('fact L1  removed\n    The library has at most 40 employees.\n')
  })

  it('with articles: which verdicts change, claim by claim', () => {
    const folder = folderOf({ 'a.yml': librarySet, 'b.yml': newer, 'docs/right.md': right, 'docs/wrong.md': wrong })
    const { output, exit } = proviso(run('diff', 'a.yml', 'b.yml', 'docs'), { folder })
    expect(exit).toBe(1)
    expect(output).toMatch(/^docs\/right\.md:3:\d+ {2}L1 {2}consistent → contradicted {2}“40”\n {4}\S/m)
    expect(output).not.toContain('docs/wrong.md')
    expect(output).toContain('In 2 articles, 1 verdict changes.')
  })

  it('for tools, and with the old version from standard input', () => {
    const folder = folderOf({ 'b.yml': newer, 'a.md': right })
    const { output, exit } = proviso(run('diff', '-', 'b.yml', 'a.md', '--format', 'json'), { folder, input: librarySet })
    expect(exit).toBe(1)
    const compared = JSON.parse(output) as { version: number, old: string, changes: { sort: string, id: string, parts: { part: string }[] }[], verdicts: { files: number, changes: Record<string, unknown>[] } }
    expect({ version: compared.version, old: compared.old }).toEqual({ version: 1, old: 'library-plan' })
    expect(compared.changes.map(({ sort, id }) => `${sort} ${id}`)).toEqual(['fact L1', 'term staff'])
    expect(compared.verdicts).toMatchObject({ files: 1, changes: [{ file: 'a.md', line: 3, fact: 'L1', old: 'consistent', new: 'contradicted' }] })
  })

  it('2 where a set or an article cannot be read', () => {
    const folder = folderOf({ 'a.yml': librarySet, 'b.yml': librarySet.replace('kind: quantity', 'kind: x') })
    expect(proviso(run('diff', 'a.yml', 'b.yml'), { folder })).toMatchObject({ output: '', exit: 2, notes: expect.stringContaining('b.yml:21:15') as string })
    expect(proviso(run('diff', 'a.yml', 'a.yml', 'none.md'), { folder })).toMatchObject({ exit: 2, notes: expect.stringContaining('none.md') as string })
    expect(proviso(run('diff', 'a.yml'), { folder })).toMatchObject({ exit: 2, notes: expect.stringContaining('expected OLD and NEW') as string })
    expect(proviso(run('diff', '-', '-'), { folder })).toMatchObject({ exit: 2 })
  })
})

describe('options of one action', () => {
  it.each([
    [['list', '--strict'], 'expected it after "provisions lint"'],
    [['lint', '--title', 'x'], 'expected it after "provisions init"'],
    [['show', 'L1', '--format', 'json'], 'expected it after "provisions lint"'],
    [['test', '--format', 'json'], 'expected it after "provisions lint"'],
    [['lint', '--mutate'], 'expected it after "provisions test"'],
    [['test', '--min-score', '9'], 'expected it with "provisions test --mutate"']
  ])('%o', (words, message) => {
    const folder = folderOf({ 'set.yml': librarySet })
    expect(proviso(run(...words, ...set), { folder })).toMatchObject({ output: '', exit: 2, notes: expect.stringContaining(message) as string })
  })
})
