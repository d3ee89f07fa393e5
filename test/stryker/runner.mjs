/**
 * Runs the tests for Stryker: bundles them once with the mutated sources and evaluates the bundle anew for each mutant, so that nothing
 * a mutant left in a memo is seen by the next. Stryker's own runner starts vitest for every mutant, which takes many seconds.
 * It knows the part of vitest that these tests use: describe, it, each, skipIf, fails, and vitest's own expect. None of them waits.
 */
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import fastCheck from 'fast-check'
import { rolldown } from 'rolldown'
import { globSync } from 'tinyglobby'

/** The tests that mutants have to pass by: those that ask these rooms directly and are quick. */
const included = [
  'test/{number,language,claim,verdict}/**/*.test.ts',
  'test/mention/{date,echo,index,joined,name,quantity,quantity-scale,quantity-table,sentence-reader,speaker}.test.ts',
  'test/twin.test.ts',
  'test/record/record.test.ts'
]

/** The rooms that are asked about. */
const mutated = ['src/{number,language,claim,verdict}/**/*.ts']

/** Groups of tests that only take long: what they ask is how long. */
const slow = /well under a second/

/** What tells of a room, nearest first: its own tests, and those of rooms that look through it. No test of another room is asked. */
const askers = {
  number: ['test/number/', 'test/mention/', 'test/verdict/', 'test/record/'],
  language: ['test/language/', 'test/mention/', 'test/claim/', 'test/verdict/', 'test/twin', 'test/record/'],
  claim: ['test/claim/', 'test/verdict/', 'test/twin', 'test/record/'],
  verdict: ['test/verdict/', 'test/twin', 'test/record/']
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', factory: createRunner }]

createRunner.inject = []

/** A test runner as Stryker asks for it; it works in the folder that the process runs in. */
function createRunner() {
  fastCheck.configureGlobal({ seed: 1 })
  let evaluate
  const state = globalThis.__stryker__ ??= {}
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      evaluate = await bundleTests(process.cwd(), createExpect())
    },
    dryRun: async () => {
      state.activeMutant = undefined
      state.mutantCoverage = { static: {}, perTest: {} }
      const results = []
      // Anew for each file, so that a test is not left out because one of another file has filled a memo.
      for (const file of evaluate().keys()) {
        const load = evaluate().get(file)
        state.currentTestId = loadOf(file)
        const tests = load()
        state.currentTestId = undefined
        results.push(passed(loadOf(file), file, 0))
        for (const test of tests) {
          state.currentTestId = test.id
          const start = performance.now()
          const failureMessage = failureOf(test)
          state.currentTestId = undefined
          const result = passed(test.id, file, performance.now() - start)
          results.push(failureMessage === null ? result : { ...result, status: 1, failureMessage })
        }
      }
      return { status: 'complete', tests: results, mutantCoverage: state.mutantCoverage }
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit, sandboxFileName }) => {
      state.activeMutant = undefined
      state.mutantCoverage = undefined
      state.hitLimit = hitLimit
      state.hitCount = hitLimit === undefined ? undefined : 0
      const files = evaluate()
      const wanted = new Set(testFilter)
      const room = relative(join(process.cwd(), 'src'), sandboxFileName).split(sep)[0]
      state.activeMutant = activeMutant.id
      let nrOfTests = 0
      for (const file of askers[room].flatMap((start) => [...files.keys()].filter((name) => name.startsWith(start)))) {
        const isLoading = wanted.has(loadOf(file))
        if (!isLoading && !testFilter.some((id) => id.startsWith(`${file} `))) continue
        if (!isLoading) state.activeMutant = undefined
        const tests = loaded(files.get(file), loadOf(file))
        state.activeMutant = activeMutant.id
        // What is made ready on loading, or left in a memo by a test, reaches the tests behind it.
        for (const test of isLoading ? tests : tests.slice(tests.findIndex(({ id }) => wanted.has(id)))) {
          const failureMessage = failureOf(test)
          nrOfTests += 1
          if (state.hitCount > state.hitLimit) return { status: 'timeout', reason: 'hit limit' }
          if (failureMessage !== null) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
        }
      }
      return { status: 'survived', nrOfTests }
    },
    dispose: async () => {}
  }
}

/** The loading of a file as if it were a test: what is made there once reaches all tests of the file. */
const loadOf = (file) => `${file} (loading)`

const passed = (id, fileName, timeSpentMs) => ({ id, name: id, fileName, timeSpentMs, status: 0 })

/** The tests of a file; one that fails where it cannot be loaded. */
function loaded(load, id) {
  try {
    return load()
  } catch (error) {
    return [{ id, fails: false, run: () => { throw error } }]
  }
}

/** Why a test fails, or null where it passes; of one that is known to fail, the other way about. */
function failureOf({ run, fails, id }) {
  try {
    if (run() instanceof Promise) throw new TypeError(`Unexpected promise of ${id}, expected a test that does not wait`)
  } catch (error) {
    return fails ? null : error instanceof Error ? error.message : String(error)
  }
  return fails ? 'Unexpected success, expected a failure' : null
}

/** Gives a function that forgets everything and gives, for each file of tests, what evaluates it with the sources it needs, and gives its tests. */
async function bundleTests(root, expect) {
  const files = globSync(included, { cwd: root }).sort()
  // The sources come first, so that what they make ready counts as theirs and not as a test file's.
  const sources = globSync(mutated, { cwd: root }).sort()
  const required = (file) => `require(${JSON.stringify(join(root, file))})`
  const entry = '\0tests'
  const bundle = await rolldown({
    cwd: root,
    input: entry,
    platform: 'node',
    treeshake: false,
    external: ['vitest', 'fast-check', 'yaml', /^node:/],
    plugins: [{
      name: 'tests',
      resolveId: (id) => id === entry ? id : null,
      // Required rather than imported, so that each file is evaluated when it is asked for.
// WebAssembly takes the build to read, and none of these tests sifts bytes.
            load: (id) => id.endsWith('.wat') ? { code: "export default ''", moduleType: 'js' } : id === entry ? `${sources.map(required).join('\n')}\nmodule.exports = {${files.map((file) => `${JSON.stringify(file)}: () => ${required(file)}`).join()}}` : null,
      transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    }]
  })
  const { output: [chunk] } = await bundle.generate({ format: 'cjs' })
  await bundle.close()
  const evaluate = compileFunction(chunk.code, ['require', 'module', 'exports'], { filename: join(root, 'tests.cjs') })
  const require = createRequire(join(root, 'package.json'))
  return () => {
    let tests = []
    let current = ''
    const vitest = { ...declarations((title, run, fails) => tests.push({ id: `${current} ${title} #${tests.length}`, file: current, run, fails })), expect }
    const module = { exports: {} }
    evaluate((name) => name === 'vitest' ? vitest : require(name), module, module.exports)
    return new Map(files.map((file) => [file, () => {
      tests = []
      current = file
      module.exports[file]()
      return tests
    }]))
  }
}

/** The part of vitest that declares tests; each is told to `declare`, rows one by one under the same title. */
function declarations(declare) {
  let skipped = false
  const it = (fails) => (title, run) => {
    if (!skipped) declare(title, run, fails)
  }
  const each = (declared) => (rows) => (title, run) => rows.forEach((row) => declared(title, () => run(...Array.isArray(row) ? row : [row])))
  const skipIf = (condition) => (title, body) => {
    const before = skipped
    skipped ||= Boolean(condition) || slow.test(title)
    body()
    skipped = before
  }
  const describe = skipIf(false)
  const test = Object.assign(it(false), { each: each(it(false)), fails: Object.assign(it(true), { each: each(it(true)) }) })
  return { it: test, test, describe: Object.assign(describe, { each: each(describe), skipIf }) }
}

/** The expect of vitest. */
function createExpect() {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
  return chai.expect
}
