/**
 * Builds dist/cli.js and dist/action.js: each one readable file that needs neither node_modules nor the rest of the checkout.
 * The same sources give the same bytes wherever the checkout lies, so that dist can be committed and proven fresh.
 */
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { defineConfig } from 'rolldown'
import { readSet } from './src/set-reading.ts'
import type { Plugin, RolldownOptions } from 'rolldown'

/**
 * Turns provision sets into modules of what reading them gives, set and problems: reading YAML takes longer than checking an
 * article. The reader is the command's own, so that nothing differs but the time at which it runs.
 */
export function setModule(): Plugin {
  return {
    name: 'set-module',
    load: {
      filter: { id: /\.ya?ml$/ },
      handler(id) {
        const reading = readSet({ path: '<default set>', text: readFileSync(id, 'utf8') })
        const json = JSON.stringify(reading)
        if (!isDeepStrictEqual(JSON.parse(json), reading)) throw new Error(`Unexpected value in the set of ${id}, expected plain data`)
        return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
      }
    }
  }
}

/** Folders of the packages in the bundles built so far, one bundle after the other: the file tells of all of them. */
const bundled = new Set<string>()

/** Writes the licenses of all bundled packages beside the bundle, and makes the bundle executable. */
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
    },
    writeBundle(options, bundle) {
      for (const { fileName, type } of Object.values(bundle)) if (type === 'chunk') chmodSync(join(options.dir ?? '.', fileName), 0o755)
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

/** Each door is one file of its own. */
function door(name: string): RolldownOptions {
  return {
    cwd: import.meta.dirname,
    input: { [name]: `src/${name}.ts` },
    platform: 'node',
    plugins: [setModule(), licenses()],
    output: {
      dir: process.env['PROVISO_DIST'] ?? 'dist',
      format: 'esm',
      codeSplitting: false,
      entryFileNames: '[name].js',
      banner: '#!/usr/bin/env node\n// Built by "npm run build" from src/ and provisions/. Do not edit.',
      comments: { legal: true, annotation: true, jsdoc: false },
      minify: false
    }
  }
}

export default defineConfig([door('cli'), door('action')])
