/**
 * The types of the library's doors: a declaration file for each door and for every module whose types it shows, written from
 * that module alone (isolated declarations), so that it costs milliseconds and needs no second compiler run.
 */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import typescript from 'typescript'

/** A declaration file: its name beside the others, and its text. */
export interface Declaration {
  readonly fileName: string
  readonly source: string
}

const specifier = /((?:from|import)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g

/** Declarations of the doors (names of files of `folder`, without ".ts") and of all that they refer to, sorted by name. Throws where a type is not written out. */
export function makeDeclarations(folder: string, doors: readonly string[]): readonly Declaration[] {
  const made = new Map<string, string>()
  const waiting = [...doors]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (made.has(name)) continue
    const { source, needs } = declare(folder, name)
    made.set(name, source)
    waiting.push(...needs)
  }
  return [...made].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, source]) => ({ fileName: `${name}.d.ts`, source }))
}

function declare(folder: string, name: string): { readonly source: string, readonly needs: readonly string[] } {
  const fileName = `${folder}/${name}.ts`
  const { outputText, diagnostics = [] } = typescript.transpileDeclaration(readFileSync(fileName, 'utf8'), {
    fileName, reportDiagnostics: true,
    compilerOptions: { target: typescript.ScriptTarget.ES2023, module: typescript.ModuleKind.NodeNext, strict: true, exactOptionalPropertyTypes: true, newLine: typescript.NewLineKind.LineFeed }
  })
  const [first] = diagnostics
  if (first !== undefined) throw new Error(`src/${name}.ts has no declaration: ${typescript.flattenDiagnosticMessageText(first.messageText, ' ')}`)
  return {
    source: outputText.replaceAll(specifier, '$1$2.js$3'),
    needs: [...outputText.matchAll(specifier)].map(([, , path = '']) => posix.join(posix.dirname(name), path))
  }
}
