/** What is shown on which terminal. */
import { describe, expect, it } from 'vitest'
import { createProgress, readDisplay } from '../../src/host/terminal.ts'
import type { WriteStream } from 'node:tty'

describe('readDisplay', () => {
  const cases: readonly (readonly [environment: Readonly<Record<string, string>>, isTTY: boolean, color: boolean])[] = [
    [{}, true, true], [{}, false, false], [{ NO_COLOR: '1' }, true, false], [{ NO_COLOR: '' }, true, true], [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, false, true], [{ FORCE_COLOR: '0' }, true, false], [{ FORCE_COLOR: 'false' }, true, false]
  ]
  it.each(cases)('%o on a terminal: %s, color: %s', (environment, isTTY, color) => {
    expect(readDisplay(environment, { isTTY, columns: 100 }).color).toBe(color)
  })

  it.each([[true, 100, 100], [false, 100, 80], [true, 0, 80], [true, 10, 40], [true, 500, 120]])('on a terminal %s of %i columns wraps at %i', (isTTY, columns, width) => {
    expect(readDisplay({}, { isTTY, columns }).width).toBe(width)
  })
})

describe('createProgress', () => {
  /** A stream that keeps what it is given, and a clock that is set by hand. */
  function watch(isTTY: boolean): { readonly written: string[], readonly at: (time: number) => void, readonly progress: ReturnType<typeof createProgress> } {
    const written: string[] = []
    let time = 0
    const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as WriteStream
    return { written, at: (now) => { time = now }, progress: createProgress(stream, () => time) }
  }

  it('shows itself after half a second, ten times a second at most, and goes', () => {
    const { written, at, progress } = watch(true)
    for (const time of [100, 499, 500, 550, 599, 600, 701]) {
      at(time)
      progress.show(time, 1000)
    }
    progress.clear()
    expect(written).toEqual(['\r\u001b[2K500 of 1000 files', '\r\u001b[2K600 of 1000 files', '\r\u001b[2K701 of 1000 files', '\r\u001b[2K'])
  })

  it('says nothing where nobody looks, and clears nothing that is not there', () => {
    const nobody = watch(false)
    nobody.at(9000)
    nobody.progress.show(1, 2)
    nobody.progress.clear()
    const short = watch(true)
    short.progress.show(1, 2)
    short.progress.clear()
    expect([nobody.written, short.written]).toEqual([[], []])
  })
})
