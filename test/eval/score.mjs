// How well a report agrees with labels that people gave. Pure: labels and claims in, figures out.
//
// A claim and a label are about the same thing when file and fact agree and the label's line lies within the claim's
// lines, one line either side. `contradicted` is scored by precision and recall; `borderline` labels count neither way.
// Coverage is the share of labels that were recognised as a claim on their fact, whatever the verdict.

/** @import { Claim, Label, Options, Row, Score } from './score.d.mts' */

const labels = ['contradicted', 'consistent', 'borderline']

/**
 * Reads a file of labels, one JSON object a line, blank lines left out.
 * @param {string} text
 * @param {string} path named in errors
 * @param {string} article base name of the article that the labels are about
 * @param {number} [lines] of the article; a label beyond them is malformed
 * @returns {readonly Label[]}
 * @throws {Error} naming file and line of everything malformed
 */
export function readLabels(text, path, article, lines = Infinity) {
  /** @type {string[]} */
  const problems = []
  const read = text.split('\n').flatMap((row, index) => {
    if (row.trim() === '') return []
    const label = readRow(row, lines)
    if (typeof label === 'string') problems.push(`${path}:${index + 1}: ${label}`)
    return typeof label === 'string' ? [] : [{ ...label, file: article }]
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return read
}

/**
 * Scores claims against labels. Claims on files without labels, and claims without a fact, are left out.
 * @param {readonly Label[]} gold
 * @param {readonly Claim[]} claims
 * @param {Options} [options]
 * @returns {Score}
 */
export function score(gold, claims, options = {}) {
  const toKey = options.lenient === true ? siblingKey : (/** @type {string} */ fact) => fact
  const files = new Set([...(options.files ?? []), ...gold.map(({ file }) => file)])
  const known = claims.map((claim) => ({ ...claim, file: baseName(claim.file) })).filter(({ file, fact }) => files.has(file) && fact)
  const claimsNear = indexBy(known, ({ file, fact }) => `${file}\n${toKey(fact)}`)
  const labelsNear = indexBy(gold, ({ file, fact }) => `${file}\n${toKey(fact)}`)
  const near = (/** @type {Label} */ label) => (claimsNear.get(`${label.file}\n${toKey(label.fact)}`) ?? []).filter((claim) => touches(claim, label))
  const labelled = (/** @type {Claim} */ claim, /** @type {string} */ as) =>
    (labelsNear.get(`${claim.file}\n${toKey(claim.fact)}`) ?? []).some((label) => label.label === as && touches(claim, label))

  const rows = gold.map((label) => {
    const found = near(label)
    return { label, recognized: found.length > 0, verdicts: found.map(({ verdict }) => verdict) }
  })
  const flagged = known.filter(({ verdict }) => verdict === 'contradicted')
  const hits = flagged.filter((claim) => labelled(claim, 'contradicted'))
  const falseAlarms = flagged.filter((claim) => !labelled(claim, 'contradicted') && !labelled(claim, 'borderline'))
  const wrong = rows.filter(({ label }) => label.label === 'contradicted')
  const found = wrong.filter(({ verdicts }) => verdicts.includes('contradicted'))
  const right = rows.filter(({ label }) => label.label === 'consistent')
  const judged = [...wrong, ...right]
  const words = options.words ?? 0
  const precision = ratio(hits.length, hits.length + falseAlarms.length, 1)
  const recall = ratio(found.length, wrong.length, 1)
  return {
    articles: files.size, labels: gold.length, words,
    precision, recall, f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall),
    coverage: ratio(judged.filter(({ recognized }) => recognized).length, judged.length, 1),
    consistent: ratio(right.filter(({ verdicts }) => verdicts.includes('consistent')).length, right.length, 1),
    falseAlarmsPerThousandWords: ratio(1000 * falseAlarms.length, words, 0),
    hits: hits.length, flagged: hits.length + falseAlarms.length,
    falseAlarms, missed: wrong.filter((row) => !found.includes(row)), unseen: right.filter(({ recognized }) => !recognized),
    all: countRows(rows, falseAlarms),
    byFact: group(rows, falseAlarms, (label) => label.fact, (claim) => claim.fact),
    byKind: group(rows, [], (label) => kindOf(label.kind), () => '')
  }
}

/**
 * Sort of error or wording of a label: its note up to the first colon or comma ("number swap, in words" → "number swap").
 * @param {string | undefined} kind
 */
export function kindOf(kind) {
  const head = (kind ?? '').split(/[:,]/)[0]?.trim()
  return head === undefined || head === '' ? '(none)' : head
}

/** @param {string} row @param {number} lines @returns {Omit<Label, 'file'> | string} the label or what is wrong with it */
function readRow(row, lines) {
  let value
  try {
    value = JSON.parse(row)
  } catch (error) {
    return `Unexpected text, expected a JSON object (${error instanceof Error ? error.message : ''})`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Unexpected JSON value, expected an object'
  if (!Number.isInteger(value.line) || value.line < 1) return `Unexpected line ${JSON.stringify(value.line)}, expected a whole number from 1`
  if (value.line > lines) return `Unexpected line ${value.line}, expected at most ${lines}, the length of the article`
  for (const key of ['quote', 'fact']) {
    if (typeof value[key] !== 'string' || value[key] === '') return `Unexpected ${key} ${JSON.stringify(value[key])}, expected text`
  }
  if (!labels.includes(value.label)) return `Unexpected label ${JSON.stringify(value.label)}, expected one of ${labels.join(', ')}`
  if (value.kind !== undefined && typeof value.kind !== 'string') return `Unexpected kind ${JSON.stringify(value.kind)}, expected text`
  return value
}

/** @param {Claim} claim @param {Label} label */
function touches(claim, label) {
  return claim.line - 1 <= label.line && label.line <= (claim.endLine ?? claim.line) + 1
}

/** @param {string} path */
function baseName(path) {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Facts of one provision are siblings: R6 and R6b. @param {string} fact */
function siblingKey(fact) {
  return fact.replace(/[a-e]$/, '')
}

/** @param {number} part @param {number} whole @param {number} empty what nothing of nothing is */
function ratio(part, whole, empty) {
  return whole === 0 ? empty : part / whole
}

/** @template T @param {readonly T[]} list @param {(item: T) => string} keyOf @returns {Map<string, T[]>} */
function indexBy(list, keyOf) {
  /** @type {Map<string, T[]>} */
  const index = new Map()
  for (const item of list) {
    const key = keyOf(item)
    const listed = index.get(key)
    if (listed === undefined) index.set(key, [item])
    else listed.push(item)
  }
  return index
}

/** @param {readonly Row[]} rows @param {readonly Claim[]} falseAlarms */
function countRows(rows, falseAlarms) {
  const wrong = rows.filter(({ label }) => label.label === 'contradicted')
  const right = rows.filter(({ label }) => label.label === 'consistent')
  const count = (/** @type {readonly Row[]} */ list, /** @type {string} */ verdict) => list.filter(({ verdicts }) => verdicts.includes(verdict)).length
  return {
    contradicted: wrong.length, found: count(wrong, 'contradicted'),
    toReview: wrong.filter(({ verdicts }) => verdicts.includes('review') && !verdicts.includes('contradicted')).length,
    consistent: right.length, judgedConsistent: count(right, 'consistent'),
    recognized: [...wrong, ...right].filter(({ recognized }) => recognized).length,
    falseAlarms: falseAlarms.length
  }
}

/**
 * @param {readonly Row[]} rows @param {readonly Claim[]} falseAlarms
 * @param {(label: Label) => string} nameOf @param {(claim: Claim) => string} alarmName
 */
function group(rows, falseAlarms, nameOf, alarmName) {
  const byName = indexBy(rows, ({ label }) => nameOf(label))
  const alarms = indexBy(falseAlarms, alarmName)
  const names = [...new Set([...byName.keys(), ...alarms.keys()])].sort((one, other) => one < other ? -1 : 1)
  return names.map((name) => ({ name, ...countRows(byName.get(name) ?? [], alarms.get(name) ?? []) }))
}
