/** What a comment remembers, and what the next run makes of it. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLine, hasMarker, readMemory, toMarker } from '../../src/change/marker.ts'
import { decodeState, encodeState, remember, toDelta } from '../../src/change/state.ts'
import type { Finding } from '../../src/model.ts'

const same = (path: string): string => path
const finding = (text: string, file = 'a.md', verdict: Finding['verdict'] = 'contradicted'): Finding => ({ file, fact: 'F1', verdict, text, fingerprint: `${file}:${text}` } as Finding)
const head = 'a'.repeat(40)

describe('a state', () => {
  it('comes back as it went', () => {
    fc.assert(fc.property(fc.array(fc.record({ text: fc.string(), file: fc.string() }), { maxLength: 60 }), (items) => {
      const state = remember(items.map(({ text, file }) => finding(text, file)), same)
      expect(decodeState(encodeState(state))).toEqual(state)
    }))
  })
  it('tells the same words of one file apart', () => {
    const [one, two] = remember([finding('x'), finding('x')], same)
    expect(one).not.toEqual(two)
  })
  it('of more than can be remembered is none', () => {
    expect(decodeState(encodeState(remember(Array.from({ length: 601 }, (_, index) => finding(String(index))), same)))).toBeNull()
  })
  it.each(['-', 'a', 'ab!', 'A'.repeat(100_000), '====', '\n'])('%j is none', (text) => { expect(decodeState(text)).toBeNull() })
})

describe('a mark', () => {
  const state = remember([finding('x')], same)
  const mark = toMarker({ id: 'facts-yml', head, set: 'sha256:00', outcome: 'contradicted', state })
  it('is one comment of one line that comes back', () => {
    expect(mark).toMatch(/^<!-- proviso:v1 [^<>\n]* -->$/)
    expect(hasMarker(`${mark}\ntext`, 'facts-yml')).toBe(true)
    expect(readMemory(`${mark}\ntext`)).toEqual({ head, set: 'sha256:00', state })
  })
  it('of another id, or not at the beginning, is not ours', () => {
    expect([hasMarker(mark, 'facts'), hasMarker(`x${mark}`, 'facts-yml'), hasMarker(`\n${mark}`, 'facts-yml')]).toEqual([false, false, false])
  })
  it('holds nothing that could end it', () => {
    const odd = toMarker({ id: 'a --> b', head: '<x>', set: '"', outcome: ' ', state: [] })
    expect(odd).toBe('<!-- proviso:v1 id= head= set= outcome= state= -->')
  })
  it.each(['', 'text', '<!-- proviso:v1 -->', '<!-- proviso:v1 id=x head=zz state= -->', `<!-- proviso:v1 head=${head} state=! -->`, `<!-- proviso:v1 ${'x'.repeat(50_000)}`])('%j remembers nothing', (body) => { expect(readMemory(body)).toBeNull() })
  it('ends with its line', () => { expect(firstLine(`${mark}\r\nmore`)).toBe(mark) })
})

describe('since then', () => {
  const memory = { head, set: 's', state: remember([finding('old'), finding('mended'), finding('dropped', 'gone.md')], same) }
  const present = { set: 's', open: [finding('old'), finding('new')], all: [finding('old'), finding('new')], files: ['a.md'], basePath: same }
  it('new, open, fixed, and no longer looked at', () => {
    expect(toDelta(memory, present)).toEqual({ since: head, added: new Set(['a.md:new']), open: 1, fixed: 1, dropped: 1 })
  })
  it('what is still there but does not count any more is not fixed', () => {
    expect(toDelta(memory, { ...present, all: [...present.all, finding('mended')] })).toMatchObject({ fixed: 0, dropped: 2 })
  })
  it('by other facts nothing is known to be fixed', () => {
    expect(toDelta(memory, { ...present, set: 't' })).toMatchObject({ open: 1, fixed: 0, dropped: 2 })
  })
  it('a renamed article is the same', () => {
    const moved = { ...present, open: [finding('old', 'b.md')], all: [finding('old', 'b.md')], files: ['b.md'], basePath: (path: string) => (path === 'b.md' ? 'a.md' : path) }
    expect(toDelta(memory, moved)).toMatchObject({ open: 1, fixed: 1 })
  })
})
