/**
 * Steps that are not to be cut in half by Ctrl-C or by a system that ends the process: a signal waits for the end of the step,
 * and then does what it always does, so that whoever started the process learns that it was interrupted.
 */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a short step that does not wait for anything. Signals that something else in the process looks after are left to it. */
export function uninterrupted<T>(step: () => T): T {
  const held = signals.filter((signal) => process.listenerCount(signal) === 0)
  const release = (): void => { for (const signal of held) process.off(signal, stop) }
  const stop = (signal: NodeJS.Signals): void => {
    release()
    process.kill(process.pid, signal)
  }
  for (const signal of held) process.on(signal, stop)
  try {
    return step()
  } finally {
    // What came meanwhile is told in the next turn of the event loop; the one after it is the first that may let go.
    setImmediate(() => setImmediate(release))
  }
}
