import { describe, expect, it } from 'vitest'
import { isWithin, toHunks, touches } from '../../src/change/hunk.ts'

const patch = '@@ -1,3 +1,4 @@ a heading\n one\n+two\n three\n four\n@@ -20 +21,2 @@\n-x\n+@@ -1,9 +1,9 @@\n+y\n\\ No newline at end of file\n@@ -40,2 +41,0 @@\n-a\n-b'

describe('hunks', () => {
  it('are the new side of the patch', () => {
    // A line of the text that looks like a head stands behind a sign and counts for nothing.
    expect(toHunks(patch)).toEqual([{ from: 1, to: 5 }, { from: 21, to: 23 }])
  })
  it.each([['', []], ['Binary files differ', []], ['@@ -0,0 +1 @@\n+x', [{ from: 1, to: 2 }]]])('%j', (text, expected) => { expect(toHunks(text)).toEqual(expected) })
})

describe('lines in ranges', () => {
  const ranges = [{ from: 2, to: 4 }, { from: 7, to: 8 }]
  it.each([[2, 3, true, true], [3, 4, false, true], [4, 6, false, false], [7, 7, true, true], [1, 9, false, true], [8, 8, false, false]])('%i-%i', (first, last, within, touching) => {
    expect(isWithin(ranges, first, last)).toBe(within)
    expect(touches(ranges, first, last)).toBe(touching)
  })
})
