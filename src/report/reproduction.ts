/** How to see the same on a laptop: commands to copy. No name that a shell might read as anything but a name stands in them. */
import { fixed } from './fitting.ts'
import { isPlace } from './link.ts'
import { toBlock, toFold } from './markup.ts'
import type { Run } from '../model.ts'
import type { Section } from './fitting.ts'

/** Files named in the command; of more, all are checked. */
const mostFiles = 6
const plain = /^[\w/.][\w./-]*$/

/** The commands, folded; empty for a run that took place on a laptop. */
export function toReproduction(run: Run): Section {
  const { place, report } = run
  if (!isPlace(place) || !/^[0-9a-f]{7,64}$/.test(place.head)) return fixed('')
  const files = [...new Set(report.findings.filter(({ verdict }) => verdict !== 'consistent').map(({ file }) => file))]
  if (files.length === 0 && run.coverage.isComplete) return fixed('')
  const names = files.length === 0 || mostFiles < files.length || !files.every((file) => plain.test(file) && file.length < 200) ? '.' : files.join(' ')
  const { path, commit } = place.set
  // Several sets are named by the configuration, which the checkout has.
  const hasSet = report.sets === undefined && path !== null && plain.test(path) && commit !== null && /^[0-9a-f]{7,64}$/.test(commit)
  const lines = [
    `git fetch origin ${place.pull === null ? place.head : `pull/${place.pull}/head`}`,
    `git checkout --detach ${place.head}`,
    ...(hasSet ? [`git show ${commit}:${path} > proviso-facts.yml`] : []),
    `proviso check ${names}${hasSet ? ' --provisions proviso-facts.yml' : ''}`
  ]
  return { weight: 0, ways: [() => toFold('Check it on your own machine', toBlock(lines, 'sh')), () => ''] }
}
