/**
 * Builds dist: cli.js and action.js, and the library's index.js and remark.js with their types. Each is one readable file
 * that needs neither node_modules nor the rest of the checkout; remark.js takes the library from beside it, and cli.js its
 * commands from the folder cli/, so that a command loads only what it needs.
 * The same sources give the same bytes wherever the checkout lies, so that dist can be committed and proven fresh.
 */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { defineConfig, rolldown } from 'rolldown'
import wabt from 'wabt'
import { makeDeclarations } from './script/declaration.ts'
import { writeSetGround } from './src/set-ground.ts'
import { readSet } from './src/set-reading.ts'
import type { OutputOptions, Plugin, RolldownOptions } from 'rolldown'

/**
 * Turns provision sets into modules of what reading them gives, set and problems, and of what is made of the set before articles are
 * read: both take longer than checking an article. The reader is the command's own, so that nothing differs but the time at which it runs.
 */
export function setModule(): Plugin {
  return {
    name: 'set-module',
    load: {
      filter: { id: /\.ya?ml$/ },
      handler(id) {
        const reading = readSet({ path: '<default set>', text: readFileSync(id, 'utf8') })
        const ground = reading.set === null ? null : writeSetGround(reading.set)
        return { code: `export default ${toCode(reading)}\nexport const ground = () => ${toCode(ground)}\n`, moduleType: 'js' }
      }
    }
  }
}

/** Code that makes a value: text that is parsed is read faster than a literal. */
function toCode(value: unknown): string {
  const json = JSON.stringify(value)
  if (!isDeepStrictEqual(JSON.parse(json), value)) throw new Error('Unexpected value of a set, expected plain data')
  return `JSON.parse(${JSON.stringify(json)})`
}

/**
 * Makes the module `#page` of the folder src/page/: the script and the style of the HTML report as texts, each with its hash for the
 * report's security policy. The script is small and unnamed in the page, so it is bundled and minified here, once for each build.
 */
export function pageModule(): Plugin & { readonly enforce: 'pre' } {
  const folder = join(import.meta.dirname, 'src/page')
  return {
    name: 'page-module',
    enforce: 'pre',
    resolveId: { filter: { id: /^#page$/ }, handler: () => join(folder, 'main.ts?page') },
    load: {
      filter: { id: /[\\/]page[\\/]main\.ts\?page$/ },
      async handler() {
        const bundle = await rolldown({ cwd: import.meta.dirname, input: join(folder, 'main.ts'), platform: 'browser' })
        const { output: [chunk] } = await bundle.generate({ format: 'iife', minify: true })
        await bundle.close()
        const script = chunk.code.trim()
        const style = readFileSync(join(folder, 'style.css'), 'utf8').replaceAll('\r\n', '\n').trim()
        const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
        // Neither may end its element in the page.
        if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('Unexpected tag in src/page/, expected none')
        return { code: Object.entries({ script, style, scriptHash: hashOf(script), styleHash: hashOf(style) }).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}\n`).join(''), moduleType: 'js' }
      }
    }
  }
}

/** Turns WebAssembly in its text format into a module of its bytes, in Base64. */
export function watModule(): Plugin {
  return {
    name: 'wat-module',
    load: {
      filter: { id: /\.wat$/ },
      async handler(id) {
        const tool = await wabt()
        const parsed = tool.parseWat(id, readFileSync(id, 'utf8'))
        const { buffer } = parsed.toBinary({})
        parsed.destroy()
        return { code: `export default ${JSON.stringify(Buffer.from(buffer).toString('base64'))}\n`, moduleType: 'js' }
      }
    }
  }
}

/** Folders of the packages in the bundles built so far, one bundle after the other: the file tells of all of them. */
const bundled = new Set<string>()

/** Writes the licenses of all bundled packages beside the bundle. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      for (const id of modules) {
        const root = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
        if (root !== undefined) bundled.add(root)
      }
      const texts = [...bundled].map(licenseOf).sort()
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: `The licenses of the packages bundled in dist.\n\n${texts.join('\n\n')}` })
    }
  }
}

/** Takes away the parts of an earlier build, which may have had others. */
function emptied(folder: string): Plugin {
  return {
    name: 'emptied',
    renderStart: ({ dir }) => { rmSync(join(dir ?? '.', folder), { recursive: true, force: true }) }
  }
}

/** Makes what is run by its name executable. */
function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle(options, bundle) {
      for (const { fileName, type } of Object.values(bundle)) if (type === 'chunk' && !fileName.includes('/')) chmodSync(join(options.dir ?? '.', fileName), 0o755)
    }
  }
}

/** Writes all beyond ASCII as escapes: such a file is read as it lies on the disk, twice as fast and in half the memory. */
function ascii(): Plugin {
  return {
    name: 'ascii',
    renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) })
  }
}

/** Modules of Node that most runs have no use for, or not before articles are checked; those of files and paths Node has loaded for itself. */
const late = ['crypto', 'os', 'timers/promises', 'worker_threads']

/** Loads those modules when something of them is first used: together they take longer than checking a short article. */
function lateModules(): Plugin {
  return {
    name: 'late-modules',
    renderChunk: (code) => late.reduce((text, name) => {
      const variable = `node_${name.replaceAll('/', '_')}`
      const loading = `let ${variable} = require("node:${name}");`
      if (!text.includes(loading)) return text
      return text.replaceAll(`new ${variable}.`, `new (${variable}()).`).replaceAll(`${variable}.`, `${variable}().`).replace(loading, `let ${variable} = () => {\n\tconst loaded = require("node:${name}");\n\t${variable} = () => loaded;\n\treturn loaded;\n};`)
    }, code)
  }
}

/**
 * Names what a part takes from another once, when it is loaded: by itself it would ask a function for it at every use. What a part gives to others
 * it never changes, and it is there when they are loaded.
 */
function boundNames(): Plugin {
  return {
    name: 'bound-names',
    renderChunk: (code) => [...code.matchAll(/^const (require_\w+) = require\("\.\/[\w-]+\.cjs"\);$/gm)].reduce((text, [line, part = '']) => {
      const use = new RegExp(`(?<![\\w$]|[^.]\\.)${part}\\.([\\w$]+)`, 'g')
      const names = [...new Set([...text.matchAll(use)].map(([, name = '']) => name))].sort()
      return text.replaceAll(use, `${part}_$1`).replace(line, () => `${line}\nconst { ${names.map((name) => `${name}: ${part}_${name}`).join(', ')} } = ${part};`)
    }, code)
  }
}

/** Takes Node's modules as Node has them at hand: an import would make modules of them first, with all that they have ever offered. */
function handyModules(): Plugin {
  return {
    name: 'handy-modules',
    renderChunk: (code) => code.replaceAll(/^import (\{[^}]*\}) from ("node:[\w/]+");$/gm, (_, names: string, id: string) => `const ${names.replaceAll(' as ', ': ')} = process.getBuiltinModule(${id});`)
  }
}

/**
 * Takes from fdir, which walks folders, a library that it would look for beside dist and does not need: what lies there is nobody's
 * business, and looking takes its time.
 */
function alone(): Plugin {
  return {
    name: 'alone',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]fdir[\\/]/ },
      handler(code) {
        const search = /\b__require\.resolve\("picomatch"\);\s*pm = __require\("picomatch"\);/
        if (code.includes('picomatch') && !search.test(code)) throw new Error('Unexpected code of fdir, expected that it looks for picomatch as it did')
        return { code: code.replace(search, '') }
      }
    }
  }
}

/** Leaves the library out of the doors beside it: two copies of it in one program would be twice the memory for nothing. */
function besideLibrary(): Plugin {
  return {
    name: 'beside-library',
    resolveId: { filter: { id: /^\.\/index\.ts$/ }, handler: () => ({ id: './index.js', external: true }) }
  }
}

/** Writes the types of the library's doors into dist/types. */
function types(doors: readonly string[]): Plugin {
  return {
    name: 'types',
    generateBundle() {
      for (const { fileName, source } of makeDeclarations(join(import.meta.dirname, 'src'), doors)) this.emitFile({ type: 'asset', fileName: `types/${fileName}`, source })
    }
  }
}

function licenseOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly name: string, readonly version: string, readonly license?: string }
  const file = readdirSync(root).filter((entry) => /^licen[cs]e/i.test(entry)).sort()[0]
  if (file === undefined && license === undefined) throw new Error(`${name} has no license`)
  const text = file === undefined || !existsSync(join(root, file)) ? '' : `\n\n${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`
  return `${name} ${version} (${license ?? 'see below'})${text}`
}

const note = '// Built by "npm run build" from src/ and provisions/. Do not edit.'

/** What every bundle has in common. */
function bundle(input: Readonly<Record<string, string>>, plugins: readonly Plugin[], output: OutputOptions): RolldownOptions {
  return {
    cwd: import.meta.dirname,
    input,
    platform: 'node',
    plugins: [setModule(), pageModule(), watModule(), alone(), licenses(), ...plugins],
    output: { dir: process.env['PROVISO_DIST'] ?? 'dist', entryFileNames: '[name].js', comments: { legal: true, annotation: true, jsdoc: false }, minify: false, ...output }
  }
}

/** Each door is one file of its own, but for what the command line loads when it is asked for it. */
function door(name: string, banner: string, plugins: readonly Plugin[] = []): RolldownOptions {
  return bundle({ [name]: `src/${name}.ts` }, plugins, { format: 'esm', codeSplitting: false, banner })
}

/** A door that is a program. */
function program(name: string, plugins: readonly Plugin[] = []): RolldownOptions {
  return door(name, `#!/usr/bin/env node\n${note}`, [executable(), ...plugins])
}

/** The parts of the command line, as `host/part.ts` loads them: CommonJS, in ASCII, in few files, since each takes its time to be opened. */
function parts(names: readonly string[]): RolldownOptions {
  const input = Object.fromEntries(names.map((path) => [basename(path, '.ts'), `src/${path}`]))
  return bundle(input, [emptied('cli'), lateModules(), boundNames(), ascii()], {
    format: 'cjs', entryFileNames: 'cli/[name].cjs', chunkFileNames: 'cli/[name].cjs', comments: false, banner: note,
    codeSplitting: {
      groups: [
        // What every check needs; what it needs for an article that may hold a claim; for a set from a file.
        { name: 'base', test: /[\\/]src[\\/](?:command-check|share)\.ts$|rolldown[\\/]runtime/, priority: 3 },
        { name: 'checker', test: /[\\/]src[\\/]prepared-checker\.ts$/, priority: 2 },
        { name: 'set-file', test: /[\\/]src[\\/]set-file\.ts$/, priority: 1 }
      ]
    }
  })
}

export default defineConfig([parts(['command.ts', 'share.ts', 'host/crew.ts', 'host/source.ts']), program('cli', [handyModules()]), program('action'), door('index', note, [types(['index', 'remark'])]), door('remark', note, [besideLibrary()])])
