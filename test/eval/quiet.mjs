/** Measures the built library on passages in which nothing is wrong: what stands beside and around the terms of a document in real articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {{ fact: string, text: string, message: string }} Flag */
/** @typedef {{ name: string, passages: number, alarmed: readonly { at: number, text: string, flags: readonly Flag[] }[] }} Quiet */

/** Passages of each set with the false alarms on them; a passage stands under the title of the set's document. @param {string} root @returns {Promise<readonly Quiet[]>} */
export async function measureQuiet(root) {
  /** @type {typeof import('../../dist/types/index.d.ts')} */
  const { createChecker, defaultProvisionSet, loadProvisionSet } = await import(pathToFileURL(join(root, 'dist/index.js')).href)
  const folder = join(root, 'fixtures/quiet')
  return readdirSync(folder).sort().map((file) => {
    const name = file.replace(/\.jsonl$/, '')
    const own = join(root, 'fixtures/subjects', name, 'set.yml')
    const set = existsSync(own) ? loadProvisionSet(own).set : defaultProvisionSet()
    if (set === null) throw new Error(`${own}: Unexpected mistakes in the set, expected one that can be read`)
    const checker = createChecker(set)
    const passages = readPassages(join(folder, file))
    const alarmed = passages.flatMap((text, at) => {
      const flags = checker.check({ path: 'passage.md', text: `# ${set.document?.title ?? name}\n\n${text}\n` }).findings.filter(({ verdict }) => verdict === 'contradicted')
      return flags.length === 0 ? [] : [{ at: at + 1, text, flags }]
    })
    return { name, passages: passages.length, alarmed }
  })
}

/** @param {string} path @returns {readonly string[]} */
function readPassages(path) {
  return readFileSync(path, 'utf8').split('\n').flatMap((line, at) => {
    if (line === '') return []
    const { kind, text } = JSON.parse(line)
    if (typeof kind !== 'string' || typeof text !== 'string') throw new Error(`${path}:${at + 1}: Unexpected line, expected kind and text`)
    return [text]
  })
}
