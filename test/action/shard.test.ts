/** A run of the action in parts: each checks its own and shows nothing; the step that merges shows what one step would have. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addPull, pushTo } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { act, alsoWrong, article, base, commentsOf, decide, right, wrong } from './step.ts'
import type { StepResult } from '../github/runner.ts'
import type { Github } from '../github/server.ts'

const before = base({ 'docs/old.md': article(wrong), 'docs/changed.md': article(right) })
const head = {
  'docs/a.md': article(wrong), 'docs/b.md': article(right), 'docs/changed.md': article(right, alsoWrong), 'docs/d.md': article(`${wrong} <!-- x -->`),
  'docs/e.md': new Uint8Array([0xff, 0xfe, 0x41])
}

/** A folder for reports, as an artifact is unpacked into. */
function reportFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'parts'))
  return folder
}

function actPart(github: Github, pull: ReturnType<typeof addPull>, place: string, folder: string): Promise<StepResult> {
  return decide(github, { name: 'pull_request', pull }, { inputs: { 'shard': place, 'json-file': join(folder, 'parts', `${place.replace('/', '-')}.json`) } })
}

const shown = ({ exit, annotations, summary, outputs }: StepResult): unknown => ({ exit, annotations, summary, outputs: { ...outputs, 'comment-url': '', 'report-file': '' } })

describe('a run in parts', () => {
  it('shows what a run in one piece shows', async () => {
    const whole = await testGithub()
    const single = await act(whole, { name: 'pull_request', pull: addPull(whole.world, { base: before, head }) }, { inputs: { 'json-file': 'report.json' } })
    const github = await testGithub()
    const pull = addPull(github.world, { base: before, head })
    const folder = reportFolder()
    for (const place of ['1/2', '2/2']) {
      const part = await actPart(github, pull, place, folder)
      expect([part.exit, part.faults, part.summary, commentsOf(github)]).toEqual([0, [], '', []])
      expect(part.annotations.map(({ kind }) => kind)).toEqual(['notice'])
      expect(part.outputs['report-file']).toBe(join(folder, 'parts', `${place.replace('/', '-')}.json`))
    }
    const merged = await act(github, { name: 'pull_request', pull }, { inputs: { 'merge': join(folder, 'parts'), 'json-file': 'report.json' } })
    expect(merged.faults).toEqual([])
    expect(single.outputs).toMatchObject({ verdict: 'contradicted', complete: 'false', contradictions: '3' })
    expect(shown(merged)).toEqual(shown(single))
    expect(commentsOf(github)).toEqual(commentsOf(whole))
    expect(readFileSync(join(merged.workspace, 'report.json'), 'utf8')).toBe(readFileSync(join(single.workspace, 'report.json'), 'utf8'))
  })

  it('is refused where a part is missing, changed, or of another commit', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: before, head })
    const folder = reportFolder()
    const merge = (): Promise<StepResult> => decide(github, { name: 'pull_request', pull }, { inputs: { merge: join(folder, 'parts') } })
    await actPart(github, pull, '1/2', folder)
    const missing = await merge()
    expect([missing.exit, missing.outputs['verdict'], commentsOf(github)]).toEqual([2, 'incomplete', []])
    expect(missing.output).toContain('Unexpected end of the reports, expected part 2/2 as well')
    await actPart(github, pull, '2/2', folder)
    const place = join(folder, 'parts', '2-2.json')
    const text = readFileSync(place, 'utf8')
    writeFileSync(place, text.replace('"left":[]', '"left":["x"]'))
    expect((await merge()).output).toContain('the report was changed after it was written')
    writeFileSync(place, text)
    pushTo(github.world, pull, { 'docs/new.md': article(wrong) })
    const moved = await merge()
    expect([moved.exit, commentsOf(github)]).toEqual([2, []])
    expect(moved.output).toContain('Unexpected commit')
  })

  it('needs a file for the report, and is either a part or the merge', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: before, head })
    const lacking = await act(github, { name: 'pull_request', pull }, { inputs: { shard: '1/2' } })
    expect([lacking.exit, lacking.output.includes('expected json-file beside shard')]).toEqual([2, true])
    const both = await act(github, { name: 'pull_request', pull }, { inputs: { 'shard': '1/2', 'merge': 'parts', 'json-file': 'x.json' } })
    expect([both.exit, both.output.includes('Unexpected merge beside shard'), existsSync(join(both.workspace, 'x.json'))]).toEqual([2, true, false])
    const wrongPlace = await act(github, { name: 'pull_request', pull }, { inputs: { shard: '3/2' } })
    expect([wrongPlace.exit, wrongPlace.output.includes('Unexpected "3/2" for input shard')]).toEqual([2, true])
  })
})
