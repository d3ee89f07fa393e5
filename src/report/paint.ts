/** Color for terminals: functions that wrap a text in ANSI codes, or leave it as it is. Only here do escape codes arise. */

/** One way to color text. */
type Brush = (text: string) => string

/** The colors that reports use, named for what they say. */
export interface Paint {
  readonly strong: Brush
  readonly quiet: Brush
  readonly wrong: Brush
  readonly doubt: Brush
  readonly right: Brush
  readonly place: Brush
}

/** Makes the brushes; without color all of them give back the text. */
export function createPaint(color: boolean): Paint {
  const brush = (open: number, close: number): Brush => (text) => (color && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text)
  return { strong: brush(1, 22), quiet: brush(2, 22), wrong: brush(31, 39), doubt: brush(33, 39), right: brush(32, 39), place: brush(36, 39) }
}
