/** Measures the built library on single sentences, each labelled for one fact of the default set: dense in wordings where articles are dense in traps. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {{ fact: string, label: 'contradicted' | 'consistent' | 'none', text: string }} Labelled */

/** What stands over each sentence: it is from an article about the document. */
const title = '# Reading the 28-point plan'

/**
 * Shares as the thresholds have them: of the flags on a sentence's own fact those that are right, of the wrong sentences those flagged, of
 * the right ones those judged consistent. What is said of other facts is not labelled and does not count.
 * @param {string} root @returns {Promise<{ precision: number, recall: number, consistent: number, sentences: number }>}
 */
export async function measureSentences(root) {
  /** @type {typeof import('../../dist/types/index.d.ts')} */
  const { createChecker, defaultProvisionSet } = await import(pathToFileURL(join(root, 'dist/index.js')).href)
  const checker = createChecker(defaultProvisionSet())
  const judged = readSentences(root).map(({ fact, label, text }) => {
    const { findings } = checker.check({ path: 'sentence.md', text: `${title}\n\n${text}\n` })
    const verdicts = findings.filter((one) => one.fact === fact && 1 < one.line).map(({ verdict }) => verdict)
    return { label, flagged: verdicts.includes('contradicted'), agreed: verdicts.includes('consistent') }
  })
  const of = (/** @type {string} */ wanted) => judged.filter(({ label }) => label === wanted)
  const found = of('contradicted').filter(({ flagged }) => flagged).length
  return {
    precision: found / Math.max(1, judged.filter(({ flagged }) => flagged).length),
    recall: found / of('contradicted').length,
    consistent: of('consistent').filter(({ agreed, flagged }) => agreed && !flagged).length / of('consistent').length,
    sentences: judged.length
  }
}

/** @param {string} root @returns {readonly Labelled[]} */
function readSentences(root) {
  const path = join(root, 'fixtures/sentences/ukraine-28-point-plan.jsonl')
  return readFileSync(path, 'utf8').split('\n').flatMap((line, at) => {
    if (line === '') return []
    const one = JSON.parse(line)
    if (typeof one.fact !== 'string' || typeof one.text !== 'string' || !/^(?:contradicted|consistent|none)$/.test(one.label)) throw new Error(`${path}:${at + 1}: Unexpected line, expected fact, text and a label of contradicted, consistent or none`)
    return [one]
  })
}
