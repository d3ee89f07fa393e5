/**
 * What the runner makes of a step's output and files, with its quirks: "::command::" after any indent, the old "##[command]" form anywhere in
 * a line, ten annotations of a kind, masks over log and summary (actions/runner 2.336.0: ActionCommand.cs, ActionCommandManager.cs,
 * ExecutionContext.cs, FileCommandManager.cs).
 */

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
  /** GitHub keeps the first ten of a kind; the rest are seen in the log only. */
  readonly isKept: boolean
}

export interface RunnerLog {
  /** Lines a person sees, masked. Commands that show nothing are not among them. */
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  /** Names of all commands obeyed, in order, with the text they were given. */
  readonly commands: readonly (readonly [name: string, text: string])[]
  /** Was the last stop-commands never ended? */
  readonly isStopped: boolean
}

const registered = ['set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher', 'remove-matcher', 'warning', 'error', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands']
const perKind = 10
const messageLength = 4096

interface Command { readonly name: string, readonly properties: Readonly<Record<string, string>>, readonly text: string }

const unescape = (text: string): string => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
const unescapeProperty = (text: string): string => unescape(text.replace(/%3A/g, ':').replace(/%2C/g, ',')).replace(/%3B/g, ';').replace(/%5D/g, ']')

/** The command in a line of output; null for plain text. */
export function commandIn(line: string, names: readonly string[] = registered): Command | null {
  const trimmed = line.trimStart()
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  const modern = end < 0 ? null : commandOf(trimmed.slice(2, end), ',', unescape(trimmed.slice(end + 2)), names)
  if (modern !== null) return modern
  const start = line.indexOf('##[')
  const close = start < 0 ? -1 : line.indexOf(']', start)
  return close < 0 ? null : commandOf(line.slice(start + 3, close), ';', unescapeProperty(line.slice(close + 1)), names)
}

function commandOf(head: string, separator: string, text: string, names: readonly string[]): Command | null {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) return null
  const pairs = space < 0 ? [] : head.slice(space + 1).trim().split(separator).flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [] : [[pair.slice(0, equals), unescapeProperty(pair.slice(equals + 1))]]
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), text }
}

/** Reads the output of a step as the runner does. */
export function readRunnerLog(output: string): RunnerLog {
  const [lines, annotations, masks, commands]: [string[], Annotation[], string[], [string, string][]] = [[], [], [], []]
  let stop: string | null = null
  for (const line of output.split(/\r?\n/)) {
    const command = commandIn(line, stop === null ? registered : [...registered, stop])
    if (stop !== null && command?.name === stop.toLowerCase()) { stop = null; continue }
    if (stop !== null || command === null) { lines.push(masked(line, masks)); continue }
    commands.push([command.name, command.text])
    switch (command.name) {
      case 'stop-commands': stop = command.text; break
      case 'add-mask': masks.push(...command.text.split(/\r?\n/).filter((text) => text.trim() !== '')); break
      case 'error': case 'warning': case 'notice': {
        const kind = command.name
        annotations.push(annotationOf(kind, command, annotations.filter((other) => other.kind === kind).length < perKind, masks))
        lines.push(masked(`##[${kind}]${command.text}`, masks))
        break
      }
      case 'group': lines.push(masked(`##[group]${command.text}`, masks)); break
    }
  }
  return { lines, annotations, masks, commands, isStopped: stop !== null }
}

function annotationOf(kind: Annotation['kind'], { properties, text }: Command, isKept: boolean, masks: readonly string[]): Annotation {
  const number = (name: string): number | null => /^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : null
  let [line, endLine, column, endColumn] = [number('line'), number('endLine'), number('col'), number('endColumn')]
  // What does not fit together is dropped: ends without starts, columns over several lines, ends before starts.
  if (line === null && endLine !== null) [line, endLine] = [endLine, null]
  if (column === null && endColumn !== null) [column, endColumn] = [endColumn, null]
  if (line === null && column !== null) [column, endColumn] = [null, null]
  if (endLine !== null && line !== endLine && column !== null) [column, endColumn] = [null, null]
  if (endLine !== null && line !== null && endLine < line) [line, endLine, column, endColumn] = [null, null, null, null]
  if (endColumn !== null && column !== null && endColumn < column) [column, endColumn] = [null, null]
  return { kind, message: masked(text.slice(0, messageLength), masks), title: properties['title'] ?? null, file: properties['file'] ?? null, line, endLine, column, endColumn, isKept }
}

/** Text with every masked value as three stars. */
export function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((result, mask) => result.replaceAll(mask, '***'), text)
}

export interface FileCommands { readonly values: Readonly<Record<string, string>>, readonly mistakes: readonly string[] }

/** Reads GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: "name=value" lines and "name<<mark" blocks. A mistake fails a step on GitHub. */
export function readFileCommands(text: string): FileCommands {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (line === '') continue
    const [equals, block] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (block < 0 || equals < block)) {
      if (equals === 0) return { values, mistakes: [`Invalid format '${line}'. Name must not be empty`] }
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const mark = block < 0 ? '' : line.slice(block + 2)
    if (block <= 0 || mark === '') return { values, mistakes: [`Invalid format '${line}'`] }
    const end = lines.indexOf(mark, index + 1)
    if (end < 0) return { values, mistakes: [`Invalid value. Matching delimiter not found '${mark}'`] }
    values[line.slice(0, block)] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return { values, mistakes: [] }
}

/** Bytes of a job summary above which nothing of it is shown. */
export const summaryLimit = 1024 * 1024
