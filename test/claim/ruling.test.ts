/** Claims that an article puts up for judgement, and what it rules of them in another block, under a label or in another cell. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const claim = "Veland's guard is limited to 7,500 guards"

describe('a claim that is put up for judgement', () => {
  it.each<[text: string, outcome: readonly string[]]>([
    [`## Claim 1: "${claim}"\n\n**FALSE.** It is another number.`, ['skip: denied']],
    [`## ${claim}\n\nThis is false. It is another number.`, ['skip: denied']],
    [`## ${claim}\n\n**Verdict: false.** It is another number.`, ['skip: denied']],
    [`## ${claim}\n\n**Verdict: wrong country, wrong number.** It is another one.`, ['skip: denied']],
    [`## ${claim}\n\n**Verdict: correct.** It is so.`, ['contradicted']],
    [`## ${claim}\n\nFalse hopes were raised by it.`, ['contradicted']],
    [`## ${claim}: FALSE\n\nIt is another number.`, ['skip: denied']],
    [`## ${claim}: a falling number\n\nIt was more.`, ['contradicted']],
    [`**Claim:** ${claim}.\n**Verdict:** False. It is another number.`, ['skip: denied']],
    [`**Claim:** ${claim}.\n\n**Rating:** False`, ['skip: denied']],
    [`**Claim:** ${claim}.\n\n**Rating:** True`, ['contradicted']],
    [`**Claim:** ${claim}.\n\nA post had it so.`, ['skip: asked']],
    [`**Verdict:** False.\n\n${claim}.`, ['contradicted']],
    [`**Claim:** It grows.\n\n**Verdict:** False. A post says that ${claim}.`, ['skip: denied']],
    [`**Claim:** It grows.\n\n**Verdict:** True. A post says that ${claim}.`, ['contradicted']],
    [`**Claim:** It grows.\n\n**Verdict:** False. ${claim}.`, ['contradicted']],
    [`#### CLAIM\n\n${claim}.\n\n#### VERDICT\n\nWrong.`, ['skip: denied']],
    [`#### The claims of the guard\n\n${claim}.\n\nTrue.`, ['contradicted']],
    [`> ${claim}.\n\nFalse. It is another number.`, ['skip: denied']],
    [`> ${claim}.\n\nTrue. So it says.`, ['contradicted']],
    [`| Claim | Verdict |\n|---|---|\n| ${claim} | False |`, ['skip: denied']],
    [`| Claim | Verdict |\n|---|---|\n| ${claim} | True |`, ['contradicted']],
    [`| What was reported | What the accord says |\n|---|---|\n| ${claim} | another number |`, ['skip: asked']],
    [`| Claim | Page |\n|---|---|\n| ${claim} | 7 |`, ['contradicted']],
    [`| Item | What the accord says |\n|---|---|\n| ${claim} | so |`, ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})
