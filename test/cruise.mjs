/**
 * Cruises the `src` of several folders with one configuration and prints what was found in each, as a JSON array. The same as the
 * command in each folder, but for the seconds it takes to start.
 *
 *   node test/cruise.mjs .dependency-cruiser.cjs FOLDER...
 */
import { resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import readConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config'
import readTypescript from 'dependency-cruiser/config-utl/extract-ts-config'

const [configuration = '', ...folders] = process.argv.slice(2).map((path) => resolve(path))
const found = []
for (const folder of folders) {
  process.chdir(folder)
  const { output } = await cruise(['src'], { ruleSet: await readConfiguration(configuration), validate: true, outputType: 'json' }, {}, { tsConfig: readTypescript('tsconfig.json') })
  found.push(JSON.parse(output))
}
process.stdout.write(JSON.stringify(found))
