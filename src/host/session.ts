/** A command that goes on until somebody ends it: what it says meanwhile, and how it learns of its end. */

/** Says something on standard output at once, while the command goes on. */
export function say(text: string): void {
  process.stdout.write(text)
}

/** Waits until the process is asked to end (Ctrl-C, SIGTERM, SIGHUP). Asked a second time, it ends by force, as any other does. */
export async function untilStopped(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop)
      resolve()
    }
    for (const signal of signals) process.on(signal, stop)
  })
}
