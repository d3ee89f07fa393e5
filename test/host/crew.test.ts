import { describe, expect, it } from 'vitest'
import { folderOf, librarySet, proviso, right, wrong } from '../cli/proviso.ts'
import { spread } from '../../src/host/crew.ts'

interface Report {
  readonly summary?: unknown
  readonly claims: readonly { readonly file: string }[]
}

/** Articles in turn right, wrong and about nothing of the set. */
function articles(count: number): Readonly<Record<string, string>> {
  const texts = [right, wrong, '# Rain\n\nIt rained for 3 days.\n', `${wrong}\nUnder the library plan the library is capped at 55 employees.\n`]
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index).padStart(3, '0')}.md`, texts[index % texts.length] ?? '']))
}

describe('many articles', () => {
  const files = articles(100)
  const check = (folder: string, names: readonly string[]): Report => {
    const { output, notes } = proviso(['check', ...names, '--provisions', 'set.yml', '--format', 'json', '--verdicts', 'all'], { folder })
    expect(notes).toBe('')
    return JSON.parse(output) as Report
  }

  it('get the same report from many threads as a few at a time from one', () => {
    const folder = folderOf({ ...files, 'set.yml': librarySet })
    const names = Object.keys(files)
    const few = Array.from({ length: 10 }, (_, part) => check(folder, names.slice(part * 10, part * 10 + 10)))
    const many = check(folder, names)
    expect(many.claims.length).toBeGreaterThan(50)
    expect(many.claims).toEqual(few.flatMap(({ claims }) => claims))
  }, 60_000)

  it('keep their order, the unreadable ones too', () => {
    const folder = folderOf({ ...files, '050.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]), '070.md': 'a\u0000b', 'set.yml': librarySet })
    const first = proviso(['check', '.', '--provisions', 'set.yml'], { folder })
    const second = proviso(['check', '.', '--provisions', 'set.yml'], { folder })
    expect(first).toEqual(second)
    expect(first.exit).toBe(2)
    expect(first.output.indexOf('050.md')).toBeLessThan(first.output.indexOf('070.md'))
    expect(first.output).toContain('070.md')
  }, 60_000)
})

describe('spread', () => {
  const count = (job: { readonly items: number }, turn: () => number): number[] => {
    const made: number[] = []
    for (let item = turn(); item < job.items; item = turn()) made.push(item)
    return made
  }
  /** A script for threads, as a module without a file. */
  const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

  it('does everything itself without a script', async () => {
    expect(await spread({ script: null, items: 50 }, { items: 50 }, count)).toEqual(Array.from({ length: 50 }, (_, item) => item))
  })

  it('gives every item to one thread only', async () => {
    const helper = script(`import { parentPort, workerData } from 'node:worker_threads'
      const made = []
      for (let item = Atomics.add(workerData.counter, 0, 1); item < workerData.job.items; item = Atomics.add(workerData.counter, 0, 1)) made.push(item)
      parentPort.postMessage(made)`)
    const made = await spread({ script: helper, items: 5000 }, { items: 5000 }, count)
    expect([...made].sort((one, other) => one - other)).toEqual(Array.from({ length: 5000 }, (_, item) => item))
  })

  // On a machine with a single core there are no helpers that could fail.
  it('fails where a helper throws, or ends without a word', async () => {
    const { availableParallelism } = await import('node:os')
    if (availableParallelism() === 1) return
    await expect(spread({ script: script('throw new Error("broken")'), items: 5000 }, { items: 0 }, count)).rejects.toThrow('broken')
    await expect(spread({ script: script('process.exit(0)'), items: 5000 }, { items: 0 }, count)).rejects.toThrow('Unexpected end of a thread')
  })

  it('fails where its own work does', async () => {
    await expect(spread({ script: script(''), items: 5000 }, {}, () => { throw new Error('own') })).rejects.toThrow('own')
  })
})
