/** The arrows of the house, each with its reason. test/arrows.test.ts plants a violation of every rule and sees it fire. */

/** Rooms that make one noun each, in the order of the pipeline. */
const rooms = 'prose|mention|claim|verdict|provision|mutation|draft|lint|correction'
const at = (path) => `^src/${path}`

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A file that needs itself, by whatever way round, cannot be read, tested or moved alone.',
      severity: 'error', from: {}, to: { circular: true }
    },
    {
      name: 'model-imports-nothing',
      comment: 'The nouns are what everything else is made of.',
      severity: 'error', from: { path: at('model\\.ts$') }, to: {}
    },
    {
      name: 'number-is-a-base',
      comment: 'Arithmetic of written numbers knows the nouns and nothing else of the house.',
      severity: 'error', from: { path: at('number/') }, to: { path: at(''), pathNot: [at('number/'), at('model\\.ts$')] }
    },
    {
      name: 'language-is-a-base',
      comment: 'English knows the nouns and numbers, and no room that reads it.',
      severity: 'error', from: { path: at('language/') }, to: { path: at(''), pathNot: [at('(?:language|number)/'), at('model\\.ts$')] }
    },
    {
      name: 'yaml-is-a-base',
      comment: 'How YAML is read has nothing to do with what is written in it.',
      severity: 'error', from: { path: at('yaml/') }, to: { path: at(''), pathNot: [at('yaml/'), at('model\\.ts$')] }
    },
    {
      name: 'rooms-do-not-know-each-other',
      comment: 'A room makes its noun from earlier nouns, not from the room that made them; check.ts puts them in a row.',
      severity: 'error', from: { path: at(`(${rooms})/`) }, to: { path: at(''), pathNot: [at('$1/'), at('(?:language|number|yaml)/'), at('model\\.ts$')] }
    },
    {
      name: 'reports-see-the-model-only',
      comment: 'A format is a function from a report to text. What it needs to know has to stand in the report.',
      severity: 'error', from: { path: at('report/') }, to: { path: at(''), pathNot: [at('report/'), at('model\\.ts$')] }
    },
    {
      name: 'page-runs-in-browsers',
      comment: 'The script of the page is bundled for itself; nothing here imports it, and it knows the words of its markup only.',
      severity: 'error', from: { path: at('page/') }, to: { path: at(''), pathNot: [at('page/'), at('report/html/(?:standing|decision)\\.ts$'), at('model\\.ts$')] }
    },
    {
      name: 'nothing-imports-the-page',
      comment: 'What runs in browsers comes along as text, through the module #page.',
      severity: 'error', from: { path: at(''), pathNot: at('page/') }, to: { path: at('page/') }
    },
    {
      name: 'host-knows-the-world-only',
      comment: 'Reading and writing decide nothing about claims; main.ts brings both together.',
      severity: 'error', from: { path: at('host/') }, to: { path: at(''), pathNot: [at('host/'), at('model\\.ts$')] }
    },
    {
      name: 'options-know-no-world',
      comment: 'What an option is and means is the same wherever it was written: no files, no formats, no doors.',
      severity: 'error', from: { path: at('(option|exception)/') }, to: { path: at(''), pathNot: [at('(?:$1|yaml)/'), at('model\\.ts$')] }
    },
    {
      name: 'changes-know-the-model-only',
      comment: 'What differs between two texts or two runs is told from them alone.',
      severity: 'error', from: { path: at('change/') }, to: { path: at(''), pathNot: [at('change/'), at('model\\.ts$')] }
    },
    {
      name: 'check-is-pure',
      comment: 'The pipeline gives the same for the same text: no files, no formats, no doors.',
      severity: 'error', from: { path: at('(?:check|finding)\\.ts$') }, to: { path: at('(?:(?:host|report|option|exception|change|action)/|(?:main|cli|action|command[^/]*)\\.ts$)') }
    },
    {
      name: 'nothing-opens-doors',
      comment: 'Doors are entered from outside: only they decide what runs.',
      severity: 'error', from: { pathNot: [at('(?:cli|action|remark)\\.ts$'), at('command[^/]*\\.ts$'), at('action/')] }, to: { path: [at('(?:cli|action|index|remark|command[^/]*)\\.ts$'), at('action/')] }
    },
    {
      name: 'only-host-touches-the-world',
      comment: 'Files, processes, the network and the terminal are reached through one room.',
      severity: 'error', from: { pathNot: [at('host/'), at('(?:cli|action)\\.ts$')] },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?(?:fs|child_process|cluster|dgram|dns|http|http2|https|inspector|net|os|process|readline|repl|tls|tty|v8|vm|worker_threads)(?:/|$)' }
    },
    {
      name: 'only-host-searches-files',
      comment: 'Packages that touch the world belong to the room that does.',
      severity: 'error', from: { pathNot: at('host/') }, to: { path: '(?:^|node_modules/)(?:tinyglobby|picomatch|@actions/|@octokit/)' }
    },
    {
      name: 'reachable-from-a-door',
      comment: 'A file that no door reaches is dead, or its line in a registry was forgotten. (The schema of sets is written into schema/ by its test.)',
      severity: 'error', from: { path: at('(?:cli|action|index|remark)\\.ts$') }, to: { path: at(''), pathNot: [at('.*\\.d\\.ts$'), at('provision/schema\\.ts$'), at('page/'), at('(?:cli|action|index|remark)\\.ts$')], reachable: false }
    },
    {
      name: 'no-unknown-import',
      comment: 'What cannot be found cannot be checked.',
      severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#' }
    }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.js', '.json'] }
  }
}
