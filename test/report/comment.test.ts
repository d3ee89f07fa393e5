/** The comment as it is read: its bytes for four runs that maintainers meet. */
import { describe, expect, it } from 'vitest'
import { toComment } from '../../src/report/comment.ts'
import { toSummary } from '../../src/report/summary.ts'
import { clear, contradicted, incomplete, proposing } from './run-sample.ts'

const runs = { contradicted, clear, incomplete, proposing }

describe('the comment', () => {
  it.each(Object.entries(runs))('of a run that is %s', async (name, run) => {
    await expect(`${toComment(run, 60_000)}\n`).toMatchFileSnapshot(`expected/comment-${name}.md`)
  })

  it('and the summary of the job has room for more', async () => {
    await expect(toSummary(contradicted, 1_000_000)).toMatchFileSnapshot('expected/summary.md')
  })
})
