import { availableParallelism } from 'node:os'
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

  const patience = { after: 0, left: 0 }
  const take = `() => { Atomics.store(workerData.counter, workerData.place, 1); return Atomics.add(workerData.counter, 0, 1) }`
  /** Takes items slowly, so that helpers are there before all is done. */
  const slowly = (job: { readonly items: number }, turn: () => number): { readonly item: number, readonly by: string }[] => {
    const made: { readonly item: number, readonly by: string }[] = []
    for (let item = turn(); item < job.items; item = turn()) {
      made.push({ item, by: 'own' })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
    return made
  }

  it('gives every item to one thread only', async () => {
    const helper = script(`import { parentPort, workerData } from 'node:worker_threads'
      const [made, take] = [[], ${take}]
      for (let item = take(); item < workerData.job.items; item = take()) {
        made.push({ item, by: 'helper' })
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
      }
      parentPort.postMessage(made)`)
    const made = await spread({ script: helper, items: 400, patience }, { items: 400 }, slowly)
    expect(made.map(({ item }) => item).sort((one, other) => one - other)).toEqual(Array.from({ length: 400 }, (_, item) => item))
    expect(new Set(made.map(({ by }) => by)).size).toBe(availableParallelism() === 1 ? 1 : 2)
  })

  it('waits for no helper that has taken nothing', async () => {
    const late = script('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)')
    expect(await spread({ script: late, items: 50, patience }, { items: 50 }, count)).toEqual(Array.from({ length: 50 }, (_, item) => item))
  })

  it('starts none for work that is soon done', async () => {
    const broken = script(`import { parentPort, workerData } from 'node:worker_threads'; (${take})(); throw new Error('broken')`)
    expect((await spread({ script: broken, items: 40 }, { items: 40 }, slowly)).length).toBe(40)
  })

  // On a machine with a single core there are no helpers that could fail.
  it.skipIf(availableParallelism() === 1).each([
    ['throws', 'throw new Error("broken")', 'broken'],
    ['ends without a word', 'process.exit(0)', 'Unexpected end of a thread']
  ])('fails where a helper that has taken something %s', async (_, code, message) => {
    const helper = script(`import { workerData } from 'node:worker_threads'; (${take})(); ${code}`)
    await expect(spread({ script: helper, items: 400, patience }, { items: 400 }, slowly)).rejects.toThrow(message)
  })

  it('fails where its own work does', async () => {
    await expect(spread({ script: script(''), items: 5000 }, {}, () => { throw new Error('own') })).rejects.toThrow('own')
  })
})
