/** One wording tried: the article is read again with it, and says what it should and nothing worse. */
import type { Edit } from './edit.ts'
import type { Article, Block, Judgement, Span } from '../model.ts'

/** An article with everything that was found in it. */
export interface Reading {
  readonly article: Article
  readonly judgements: readonly Judgement[]
  /** How many sentences and cells were read: what reading it again costs. */
  readonly sentences: number
}

/** A wording on trial: the edit of the block's text, and of the source. */
export interface Trial {
  readonly judgement: Judgement
  readonly block: Block
  readonly edit: Edit
  readonly source: Edit
  /** What was found before. */
  readonly before: readonly Judgement[]
}

/** Of fresh trials those whose block reads as it should. `all` are the trials made together; each block is compared once. */
export function putRight(fresh: readonly Trial[], all: readonly Trial[], reading: Reading): readonly Trial[] {
  return [...new Set(fresh.map(({ block }) => block))].flatMap((old) => {
    const block = reading.article.blocks[old.index]
    const own = distinct(all.filter((one) => one.block === old))
    if (block === undefined || !isSameText(block.text, edited(old.text, own))) return []
    const judgements = reading.judgements.filter((one) => one.block === block.index)
    return fresh.filter((trial) => trial.block === old && isPutRight(trial, own, judgements))
  })
}

/** Whether the contradiction is gone and its sentence holds no other one. `own` are the trials in the block, `judgements` what is found in it now. */
function isPutRight(trial: Trial, own: readonly Trial[], judgements: readonly Judgement[]): boolean {
  const at = trial.edit.start + own.filter(({ edit }) => edit.end <= trial.edit.start && edit !== trial.edit).reduce((sum, { edit }) => sum + edit.text.length - (edit.end - edit.start), 0)
  const place = { start: at, end: at + Math.max(trial.edit.text.length, 1) }
  const now = judgements.filter((one) => touches(one.sentence, place))
  const past = trial.before.filter((one) => one.block === trial.block.index && touches(one.sentence, trial.judgement.sentence))
  const { id } = trial.judgement.fact
  const solved = new Set(own.filter(({ judgement }) => past.includes(judgement)).map(({ judgement }) => judgement))
  const open = past.filter((one) => !solved.has(one))
  return wrongs(now, id) <= wrongs(open, id) && doubts(now, id) <= doubts(past, id) && others(now, id) <= others(past, id) && isSaid(now, id, trial)
}

/** What is right is found right: a number, a date, a name or title that is not read any more was not put right. */
function isSaid(now: readonly Judgement[], id: string, { judgement }: Trial): boolean {
  return judgement.remedy?.kind === 'removal' || now.some((one) => one.fact.id === id && one.verdict === 'consistent')
}

const wrongs = (all: readonly Judgement[], id: string): number => all.filter((one) => one.fact.id === id && one.verdict === 'contradicted').length
const doubts = (all: readonly Judgement[], id: string): number => all.filter((one) => one.fact.id === id && one.verdict === 'review').length
const others = (all: readonly Judgement[], id: string): number => all.filter((one) => one.fact.id !== id && one.verdict === 'contradicted').length

function distinct(trials: readonly Trial[]): readonly Trial[] {
  return trials.filter((one, at) => trials.findIndex((other) => other.edit.start === one.edit.start && other.edit.end === one.edit.end && other.edit.text === one.edit.text) === at)
}

function edited(text: string, trials: readonly Trial[]): string {
  return [...trials].sort((one, other) => other.edit.start - one.edit.start).reduce((made, { edit }) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text)
}

function isSameText(one: string, other: string): boolean {
  const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  return flat(one) === flat(other)
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
