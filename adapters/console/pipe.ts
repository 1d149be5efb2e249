import { createInterface, type Interface } from 'node:readline'
import { write, type Screen } from './screen.ts'
import type { ConsoleSettings } from './settings.ts'

/** Plain streams: lines are read until they end. */
export function createPipe({ input, output }: ConsoleSettings): Screen {
  let lines: Interface | undefined
  let closed = false
  return {
    show: (text) => write(output, `${text}\n`),
    async read(take) {
      if (closed) return
      lines = createInterface({ input, terminal: false, crlfDelay: Infinity })
      for await (const line of lines) {
        await take(line)
        if (closed) return
      }
    },
    close() {
      closed = true
      lines?.close()
    },
  }
}
