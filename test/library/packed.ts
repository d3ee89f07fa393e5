/** The package as users get it: packed by npm, unpacked into a project of its own, without anything else installed. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../cli/build.ts'

/** What packing gave. */
export interface Packed {
  readonly tarball: string
  readonly files: readonly { readonly path: string, readonly size: number, readonly mode: number }[]
  readonly unpackedSize: number
}

/** How a program ended. */
export interface Ended {
  readonly output: string
  readonly errors: string
  readonly exit: number | null
}

/** What npm puts in by itself or by the list of files, as far as it is there. */
const parts = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'action.yml', 'src', 'page', 'docs', 'provisions', 'schema', 'test/harbor.yml']

/** Packs the checkout with a fresh build into a folder. Nothing is fetched and no script runs. */
export function pack(built: string, folder: string): Packed {
  const checkout = join(folder, 'checkout')
  for (const name of parts) if (existsSync(join(root, name))) cpSync(join(root, name), join(checkout, name), { recursive: true })
  cpSync(built, join(checkout, 'dist'), { recursive: true })
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', folder], { cwd: checkout, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [{ filename, files, unpackedSize }] = JSON.parse(stdout) as readonly [{ readonly filename: string } & Packed]
  return { tarball: join(folder, filename), files, unpackedSize }
}

/** A project with the package and, linked from the checkout, packages that its users bring along. */
export function projectOf(tarball: string, { files, packages = [] }: { readonly files: Readonly<Record<string, string>>, readonly packages?: readonly string[] }): string {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-project-'))
  const home = join(folder, 'node_modules/proviso')
  mkdirSync(home, { recursive: true })
  const { status, stderr } = spawnSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  for (const name of packages) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  for (const [name, content] of Object.entries({ 'package.json': '{ "private": true, "type": "module" }\n', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Takes a project away. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs a script with Node in a project. */
export function run(folder: string, script: string, ...words: readonly string[]): Ended {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' } })
  return { output: stdout, errors: stderr, exit: status }
}

/** The fenced blocks of a page of the documentation, with the words behind the fence. */
export function blocksOf(page: string): readonly { readonly info: string, readonly text: string }[] {
  return [...readFileSync(`${root}${page}`, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }))
}
