/** Several sets in the configuration of a repository: each for its own articles, all from the base. */
import { describe, expect, it } from 'vitest'
import { addPull, pushTo, pushToBase } from '../github/build.ts'
import { testGithub } from '../github/github.ts'
import { addRepository } from '../github/world.ts'
import { librarySet } from '../cli/proviso.ts'
import { act, article, base, commentsOf, decide, harborSet, wrong } from './step.ts'

const museumSet = librarySet.replaceAll('library', 'museum').replace('The museum has 60 rooms.', 'The zoo has 60 rooms.')
const museum = (count: number): string => `# The museum plan\n\nThe plan limits the museum to ${count} employees.\n`
const sets = base({
  'facts/museum.yml': museumSet,
  '.github/proviso.yml': 'sets:\n  - { provisions: facts/harbor.yml, articles: harbor }\n  - { provisions: facts/museum.yml, articles: museum }\n'
})

describe('a pull request against several sets', () => {
  it('has every article checked by its own, and counts those without one out', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: sets, head: { 'harbor/a.md': article(wrong), 'museum/b.md': museum(60), 'other/c.md': museum(60) } })
    const result = await act(github, { name: 'pull_request', pull })
    expect(result.exit).toBe(1)
    expect(result.faults).toEqual([])
    expect(result.outputs).toMatchObject({ verdict: 'contradicted', complete: 'true', contradictions: '2', articles: '2' })
    expect(result.annotations.map(({ file }) => file).sort()).toEqual(['harbor/a.md', 'museum/b.md'])
    expect(result.summary).toContain('**2 of 2 articles** checked')
    expect(commentsOf(github)).toEqual([expect.stringMatching(/^<!-- proviso:v1 id=-github-proviso-yml /)])
    expect(commentsOf(github)[0]).toContain('The museum plan')
  })

  it('keeps its one comment when all is well', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: sets, head: { 'museum/b.md': museum(60) } })
    await decide(github, { name: 'pull_request', pull })
    pushTo(github.world, pull, { 'museum/b.md': museum(40) })
    const last = await decide(github, { name: 'pull_request', pull })
    expect([last.exit, last.outputs['verdict']]).toEqual([0, 'consistent'])
    expect(commentsOf(github)).toHaveLength(1)
    expect(commentsOf(github)[0]).toContain('all clear')
  })

  it('that changes one of them is judged by those of the base, and told what the change means', async () => {
    const github = await testGithub()
    const more = museumSet.replaceAll('at most 40 employees', 'at most 20 employees').replaceAll('to 40 employees', 'to 20 employees').replaceAll('at 40 employees', 'at 20 employees')
    const pull = addPull(github.world, { base: { ...sets, 'museum/old.md': museum(40), 'harbor/a.md': article() }, head: { 'facts/museum.yml': more, 'museum/b.md': museum(60) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect(result.exit).toBe(1)
    const [comment = ''] = commentsOf(github)
    expect(comment).toContain('This pull request changes the facts: `facts/museum.yml`')
    expect(comment).toContain('**1 claim in 1 existing article**')
    expect(comment).toContain('museum/old.md')
  })

  it('that breaks one of them is told so', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: sets, head: { 'facts/museum.yml': 'proviso: 2\n', 'facts/harbor.yml': null, 'museum/b.md': museum(40) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect([result.exit, result.outputs['verdict']]).toEqual([0, 'consistent'])
    expect(commentsOf(github)[0]).toContain('The pull request removes the provision set')
  })

  it('that changes what one of them imports proposes other facts', async () => {
    const github = await testGithub()
    const importing = museumSet.replace('sources:\n', 'imports: [words/staff.yml]\nsources:\n').replace('  staff: [librarian, employee, staff]\n', '')
    const before = { ...sets, 'facts/museum.yml': importing, 'facts/words/staff.yml': 'terms:\n  staff: [employee]\n', 'museum/old.md': museum(60).replace('employees', 'guards') }
    const pull = addPull(github.world, { base: before, head: { 'facts/words/staff.yml': 'terms:\n  staff: [employee, guard]\n' } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect(result.exit).toBe(0)
    expect(commentsOf(github)[0]).toContain('This pull request changes the facts: `facts/words/staff.yml`')
    expect(commentsOf(github)[0]).toContain('museum/old.md')
  })

  it('whose base lacks one of them cannot be checked', async () => {
    const github = await testGithub()
    const pull = addPull(github.world, { base: { ...sets, 'facts/museum.yml': harborSet }, head: { 'museum/b.md': museum(40) } })
    const result = await decide(github, { name: 'pull_request', pull })
    expect(result.exit).toBe(2)
    expect(result.output).toContain('Unexpected second set with the id')
  })
})

describe('a push that changes one of several sets', () => {
  it('checks the articles of all', async () => {
    const github = await testGithub()
    const repository = addRepository(github.world, 'acme/docs')
    pushToBase(github.world, repository, { ...sets, 'harbor/a.md': article(wrong) })
    const { before, after } = pushToBase(github.world, repository, { 'facts/museum.yml': `${museumSet}# more\n` })
    const result = await decide(github, { name: 'push', repository, before, after })
    expect(result.outputs).toMatchObject({ verdict: 'contradicted', articles: '1' })
  })
})
