/**
 * Every other file that comes from somewhere else: configuration, decisions on findings, a workflow's event, the reports of parts, the first
 * line of a comment. Reading never throws, gives the same twice, and what is not as it should be is told.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeState } from '../../src/change/state.ts'
import { readMemory, toMarker } from '../../src/change/marker.ts'
import { editExceptions } from '../../src/exception/ledger.ts'
import { readExceptions } from '../../src/exception/file.ts'
import { decode } from '../../src/host/decode.ts'
import { events, numberOf, senderOf, toTarget } from '../../src/host/github/event.ts'
import { toOptions, toScopes } from '../../src/option/definition.ts'
import { parseConfiguration, parseTexts } from '../../src/option/parse.ts'
import { formats } from '../../src/report/index.ts'
import { toReport } from '../../src/set-group.ts'
import { settleReport } from '../../src/settled-report.ts'
import { toCommon, toShard } from '../../src/shard.ts'
import { readShard } from '../../src/shard-shape.ts'
import { check, harbor, inArticle } from '../harbor.ts'
import { junk, linesOf, mutate, mutations, patience, runs } from './fuzz.ts'
import type { Problem } from '../../src/model.ts'

const yaml = ['[]', '{}', 'null', '*a', '&a ', '!!js/function ', '? ', ': ', '- ', '\n- ', '\n  ', '|\n', '"', "'", '---\n', '#', 'true', '2026-02-30', '9'.repeat(24), '__proto__: {}', 'constructor: x', '../..', '**/*', '!'.repeat(50), '[a-', '{a,b']

function expectPlaced(problems: readonly Problem[], text: string): void {
  const lines = linesOf(text.replace(/^\uFEFF/, '').replaceAll('\r', ' '))
  for (const { line, column, message } of problems) {
    expect(message).toMatch(/\S/)
    if (line !== null) expect((lines[line - 1] ?? '').length + 1, message).toBeGreaterThanOrEqual(column ?? 1)
  }
}

describe('a configuration of any text', () => {
  const usual = 'provisions: facts/plan.yml\narticles:\n  - docs\n  - "!docs/drafts/**"\nfail-on: contradicted\ncomment: on-findings\nannotations: true\nsets:\n  - provisions: a.yml\n    articles: [docs]\nexceptions: .proviso/exceptions.yml\n'

  it('is read, and every mistake is told at its place', { timeout: patience }, () => {
    fc.assert(fc.property(mutations(yaml), (changes) => {
      const text = mutate(usual, changes)
      const read = parseConfiguration({ path: 'proviso.yml', text })
      expect(parseConfiguration({ path: 'proviso.yml', text })).toEqual(read)
      expectPlaced(read.problems, text)
      toScopes(toOptions(read.given))
    }), runs(300))
  })

  it('given as inputs is read, too', { timeout: patience }, () => {
    fc.assert(fc.property(fc.dictionary(fc.oneof(fc.constantFrom('articles', 'provisions', 'fail-on', 'scope', 'comment', '__proto__', 'constructor'), junk), junk), (texts) => {
      const { problems, given } = parseTexts(new Map(Object.entries(texts)), 'input')
      expect(problems.length + Object.keys(given).length).toBe(Object.keys(texts).length)
    }), runs(200))
  })
})

describe('a file of decisions of any text', () => {
  const text = inArticle("Veland's harbor guard is limited to 60,000 guards.")
  const report = toReport([harbor], { failures: [], outcomes: [check(text, 'a.md')], sources: new Map([['a.md', text]]) })
  const fingerprint = report.findings[0]?.fingerprint ?? ''
  const usual = `# settled\nexceptions:\n  - fingerprint: ${fingerprint}\n    reason: Quotes the first draft.\n    by: Ann\n    until: 2027-01-31\n    fact: H1\nconfirmed:\n  - fingerprint: 0123456789abcdef01234567\n    by: Bo\n    wording: 6,000\n`
  const entry = { fingerprint: 'f'.repeat(24), by: 'Cy', on: null, file: null, fact: null, text: null, context: null, reason: 'So it is.', until: null }

  it('is read, applied and edited, and every mistake is told at its place', { timeout: patience }, () => {
    expect(settleReport(report, { decisions: readExceptions({ path: 'exceptions.yml', text: usual }), path: 'exceptions.yml', exists: () => true }, '2026-11-21').excepted).toHaveLength(1)
    fc.assert(fc.property(mutations(yaml), (changes) => {
      const file = { path: 'exceptions.yml', text: mutate(usual, changes) }
      const read = readExceptions(file)
      expect(readExceptions(file)).toEqual(read)
      expectPlaced(read.problems, file.text)
      const settled = settleReport(report, { decisions: read, path: file.path, exists: () => true }, '2026-11-21')
      expect(settled.findings.length + (settled.excepted ?? []).length).toBe(report.findings.length)
      const edited = editExceptions(file, { put: [{ list: 'exceptions', entry }], drop: new Set([fingerprint]) })
      if (edited.text === null) expect(edited.problems.length).toBeGreaterThan(0)
      else expect(readExceptions({ ...file, text: edited.text }).exceptions.map((one) => one.fingerprint)).toContain(entry.fingerprint)
    }), runs(200))
  })
})

describe('an event of any content', () => {
  const commit = 'c'.repeat(40)
  const usual = { action: 'opened', number: 7, before: 'a'.repeat(40), deleted: false, sender: { login: 'ann' }, pull_request: { number: 7, draft: false, state: 'open', head: { sha: commit, ref: 'x', repo: { full_name: 'a/b' } }, base: { sha: commit, ref: 'main', repo: { full_name: 'a/b' } } }, workflow_run: { head_sha: commit, event: 'pull_request', head_branch: 'x', head_repository: { full_name: 'a/b' } }, merge_group: { head_sha: commit, base_sha: commit } }
  const written = JSON.stringify(usual)
  const changed = mutations(['null', '{}', '[]', '"', '1e999', '-1', 'true', '"x"', '{"a":1}', '[1]', '"__proto__":{}', '\\ud83d'], 3).map((changes): unknown => {
    try {
      return JSON.parse(mutate(written, changes)) as unknown
    } catch {
      return null
    }
  })

  it('asks for something, for nothing, or is a mistake', { timeout: patience }, () => {
    fc.assert(fc.property(fc.constantFrom(...events, 'issues', ''), fc.oneof(changed, fc.jsonValue()), fc.constantFrom(commit, '', 'main', '../..'), (event, payload, head) => {
      const target = toTarget(event, payload, head)
      expect(['pull', 'head', 'range', 'commit', 'nothing', 'mistake']).toContain(target.kind)
      for (const name of Object.values(target)) if (typeof name === 'string' && target.kind !== 'mistake' && target.kind !== 'nothing') expect(name).not.toMatch(/\.\./)
      const [sender, number] = [senderOf(payload), numberOf(payload)]
      expect(sender === null || typeof sender === 'string').toBe(true)
      expect(number === null || Number.isSafeInteger(number)).toBe(true)
    }), runs(500))
  })
})

describe('the report of a part, changed on its way', () => {
  const text = inArticle("Veland's harbor guard is limited to 60,000 guards.")
  const result = check(text, 'a.md')
  const ground = { tool: { version: '1.0.0', build: `sha256:${'0'.repeat(64)}` }, commit: null, ...toCommon({ sets: [harbor], scopes: [], decisions: { exceptions: [], confirmed: [] } }) }
  const shard = toShard({ index: 1, count: 2 }, ground, { articles: [{ path: 'a.md', groups: [0] }], failures: [], left: [], checked: [{ index: 0, result, source: text, failure: null }] })
  const report = formats.json({ ...toReport([harbor], { failures: [], outcomes: [result], sources: new Map([['a.md', text]]) }), shard }, { verdicts: 'contradicted', color: false, width: 80 })
  const sealed = JSON.stringify(shard)

  it('is whole, or refused in a sentence', { timeout: patience }, () => {
    expect(readShard(report).mistake).toBeNull()
    fc.assert(fc.property(mutations(['null', '[]', '{}', '"', '0', '-1', '1e999', '"__proto__":{},', '\n', '}', ','], 2), (changes) => {
      const read = readShard(mutate(report, changes))
      if (read.shard === null) expect(read.mistake).toMatch(/^Unexpected .+, /)
      else expect(JSON.stringify(read.shard)).toBe(sealed)
    }), runs(300))
  })

  it('is refused where it is deeper than any report', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const grown = report.replace('"shard":', `"more":0,"shard":`).replace(/"shard":\s*\{/, `"shard":{"more":${deep},`)
    for (const one of [deep, grown, '', '\0', '{', '"version"', '{"version":1}']) expect(readShard(one).mistake).toMatch(/^Unexpected .+, /)
  })
})

describe('what a comment remembers, changed by somebody', () => {
  const state = [{ finding: '0123456789ab', file: '01234567' }, { finding: 'ba9876543210', file: '76543210' }]
  const mark = toMarker({ id: 'x', head: 'a'.repeat(40), set: `sha256:${'0'.repeat(64)}`, outcome: 'contradicted', state })

  it('is read as it was written, or as another memory of the same form, or not at all', { timeout: patience }, () => {
    expect(readMemory(`${mark}\nmore`)?.state).toEqual(state)
    fc.assert(fc.property(mutations(['=', ' ', '-->', 'state=', 'AAAA', '%00', '-', '_'], 4), junk, (changes, more) => {
      const memory = readMemory(mutate(mark, changes) + more)
      if (memory !== null) expect(memory.head).toMatch(/^[0-9a-f]{40,64}$/)
      for (const one of [...memory?.state ?? [], ...decodeState(more) ?? []]) expect(`${one.finding} ${one.file}`).toMatch(/^[0-9a-f]{12} [0-9a-f]{8}$/)
    }), runs(300))
  })
})

describe('bytes of any kind', () => {
  it('are text, or a failure with its place', { timeout: patience }, () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 12 }), junk.map((text) => new TextEncoder().encode(text)), fc.constantFrom(new Uint8Array([0xef, 0xbb, 0xbf]), new Uint8Array([0xff, 0xfe]), new Uint8Array([0xed, 0xa0, 0x80])))), (parts) => {
      const bytes = Buffer.concat(parts)
      const { file, failure } = decode('a.md', bytes)
      if (file !== null) expect(Buffer.from(file.text).equals(bytes.subarray(bytes.length - Buffer.byteLength(file.text)))).toBe(true)
      else expect(failure.message).toMatch(/^Unexpected .+, expected /)
    }), runs(300))
  })
})
