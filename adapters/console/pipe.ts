import { createInterface } from 'node:readline'
import { write, type Screen } from './screen.ts'
import type { ConsoleSettings } from './settings.ts'

/** Plain streams: lines are read until they end. */
export function createPipe({ input, output }: ConsoleSettings): Screen {
  const closing = new AbortController()
  const { signal } = closing
  return {
    show: (text) => write(output, `${text}\n`),
    async read(take) {
      for await (const line of createInterface({ input, terminal: false, crlfDelay: Infinity, signal })) {
        await take(line)
        if (signal.aborted) return
      }
    },
    close: () => closing.abort(),
  }
}
