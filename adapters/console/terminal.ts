import { join } from 'node:path'
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline'
import { keepHistory, readHistory } from './history.ts'
import { write, type Screen } from './screen.ts'
import type { ConsoleSettings } from './settings.ts'

/** A person at a terminal: a prompt, a history, and half-typed lines that are put back below what is shown. */
export function createTerminal({ input, output, directory }: ConsoleSettings, prompt: () => Promise<string>): Screen {
  let keys: Interface | undefined
  let typing = false
  const closing = new AbortController()
  const { signal } = closing

  /** Asks for the next line, unless the input ended while the prompt was made up. */
  async function ask(): Promise<void> {
    keys?.setPrompt(await prompt())
    if (keys === undefined) return
    keys.prompt()
    typing = true
  }

  function end(): void {
    keys = undefined
    typing = false
  }

  return {
    async show(text) {
      if (typing) {
        cursorTo(output, 0)
        clearLine(output, 0)
      }
      await write(output, `${text}\n`)
      if (typing) keys?.prompt(true)
    },
    async read(take) {
      const path = join(directory, 'console-history')
      let history = await readHistory(path)
      const open = createInterface({ input, output, terminal: true, history: [...history], signal })
      // Begins to listen at once: what comes between opening and the first wait would be lost.
      const lines = open[Symbol.asyncIterator]()
      open.on('history', (entries) => (history = entries))
      open.on('SIGINT', () => open.close())
      open.on('close', end)
      keys = open
      await ask()
      for await (const line of lines) {
        typing = false
        await take(line)
        if (signal.aborted) break
        await ask()
      }
      await write(output, '\n')
      await keepHistory(path, history)
    },
    close: () => closing.abort(),
  }
}
