/** Bytes to text: every failure with its place. The reference decoder is Node's own. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/host/decode.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('decode', () => {
  it('gives back any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '').replace(/^\ufeff/, '')), (text) => {
      expect(decode('a.md', Buffer.from(text)).file?.text).toBe(text)
    }))
  })

  it('leaves out one byte order mark', () => {
    expect(decode('a.md', bytesOf([0xef, 0xbb, 0xbf], 'a')).file?.text).toBe('a')
    expect(decode('a.md', bytesOf([0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf])).file?.text).toBe('\ufeff')
  })

  it('names the first wrong byte, wherever it stands', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '').replace(/^\ufeff/, '')), fc.constantFrom([0x80], [0xc3, 0x28], [0xff], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf5, 0x80]), (text, wrong) => {
      const before = Buffer.from(text)
      fc.pre(!(before.length === 0 && wrong[0] === 0xff))
      const { failure } = decode('a.md', bytesOf([...before], wrong, ' end'))
      expect(failure?.message).toContain(`at offset ${before.length},`)
      const lines = text.split(/\r\n|\n|\r/)
      expect([failure?.line, failure?.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
    }))
  })

  it('never throws and never gives both', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      const { file, failure } = decode('a.md', bytes)
      expect((file === null) !== (failure === null)).toBe(true)
    }))
  })
})
