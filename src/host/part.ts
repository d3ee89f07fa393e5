/**
 * Loads the parts of the built command: plain CommonJS files beside it, compiled from the code that an earlier run has kept, where there
 * is some. Node's own cache keeps what is compiled at the moment of loading, which is next to nothing; this one is written when the work
 * is done, with every function that was needed for it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getHeapCodeStatistics } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import type { CodeCache } from './code-cache.ts'

/** The parts of a program. */
export interface Parts {
  /** What a part exports; it is loaded once. Throws what the part throws. */
  readonly load: (name: string) => unknown
  /** Keeps the code of the parts that were loaded, where the next run gains by it. To be called when nobody waits any more. */
  readonly keep: () => void
}

/** A part's script, the name under which its code is kept, and what an earlier run has kept of it. */
interface Part {
  readonly script: Script
  readonly key: string
  readonly kept: Kept | null
}

/** Kept code: how often it has been made anew, and how many bytes of code the run that made it had compiled in all. */
interface Kept {
  readonly generation: number
  readonly extent: number
  readonly code: Buffer
}

/**
 * Runs differ in what they call: code is made anew, this often at most, when a run has compiled so much more than the one that kept it. To
 * find that out takes milliseconds, so that one run in so many does.
 */
const mostGenerations = 3
const growth = 1.03
const runsPerLook = 16

/** Generation and extent stand before the code; V8 reads code where it lies if its place is a multiple of 8. */
const noteLength = 8

/** A part as the function of what CommonJS gives a module; its lines keep their numbers. */
const opening = Buffer.from('(function (exports, require, module, __filename) {')
const closing = Buffer.from('\n})')

/** Opens the parts in a folder: files in ASCII, "NAME.cjs", that ask for each other and for modules of Node. */
export function openParts(folder: string, cache: CodeCache): Parts {
  const modules = new Map<string, { exports: unknown }>()
  const parts: Part[] = []
  const load = (name: string): unknown => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const module = { exports: {} as unknown }
    modules.set(name, module)
    const part = compile(folder, name, cache)
    parts.push(part)
    const run = part.script.runInThisContext() as (exports: unknown, require: (id: string) => unknown, module: unknown, path: string) => void
    run(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : process.getBuiltinModule(id)), module, join(folder, `${name}.cjs`))
    return module.exports
  }
  return { load, keep: () => { keepAll(parts, cache) } }
}

function compile(folder: string, name: string, cache: CodeCache): Part {
  const path = join(folder, `${name}.cjs`)
  const bytes = readFileSync(path)
  const key = `${name}-${keyOf(bytes)}`
  const kept = toKept(cache.take(key))
  // One text from the start: of several V8 would have to make one.
  const script = new Script(Buffer.concat([opening, bytes, closing]).toString('latin1'), { filename: path, ...(kept === null ? {} : { cachedData: kept.code }) })
  return { script, key, kept: script.cachedDataRejected === true ? null : kept }
}

/** Of what compiled code depends on: the text, the runtime and its flags. V8 looks at the latter itself; so each has its own and none is in another's way. */
function keyOf(text: Buffer): string {
  const flags = crc32(JSON.stringify([process.execArgv, process.env['NODE_OPTIONS'] ?? '']))
  return [`${text.length}`, crc32(text).toString(16), process.version, process.arch, flags.toString(16)].join('-')
}

function toKept(bytes: Buffer | null): Kept | null {
  return bytes === null || bytes.length <= noteLength ? null : { generation: bytes.readUInt32BE(0), extent: bytes.readUInt32BE(4), code: bytes.subarray(noteLength) }
}

function keepAll(parts: readonly Part[], cache: CodeCache): void {
  const looks = process.hrtime.bigint() / 1000n % BigInt(runsPerLook) === 0n
  const open = parts.filter(({ kept }) => kept === null || (looks && kept.generation < mostGenerations))
  if (open.length === 0) return
  const extent = getHeapCodeStatistics().bytecode_and_metadata_size
  for (const { script, key, kept } of open) {
    if (kept !== null && extent <= kept.extent * growth) continue
    const note = Buffer.alloc(noteLength)
    note.writeUInt32BE(kept === null ? 0 : kept.generation + 1, 0)
    note.writeUInt32BE(extent, 4)
    cache.put(key, Buffer.concat([note, script.createCachedData()]))
  }
}
