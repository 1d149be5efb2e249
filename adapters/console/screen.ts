import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline'
import type { ConsoleSettings } from './settings.ts'

/** Where text is shown and lines are typed. */
export interface Screen {
  /** Resolves when the text has left the program. A half-typed line is put back below it. */
  show(text: string): Promise<void>
  /** Gives `take` line after line, each when the one before is done; resolves at the end of the input. */
  read(prompt: () => Promise<string>, take: (line: string) => Promise<void>): Promise<void>
  /** Ends reading after the line under way. */
  close(): void
}

/** A terminal with prompt and history when `interactive`, otherwise plain streams. */
export function createScreen({ input, output, interactive, directory }: ConsoleSettings): Screen {
  let lines: Interface | undefined
  let typing = false
  let closed = false

  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      output.write(text, (error) => (error ? reject(error) : resolve()))
    })

  return {
    async show(text) {
      if (typing) {
        cursorTo(output, 0)
        clearLine(output, 0)
      }
      await write(`${text}\n`)
      if (typing) lines?.prompt(true)
    },
    async read(prompt, take) {
      const past = join(directory, 'console-history')
      const history = interactive ? await historyIn(past) : []
      if (closed) return
      const terminal = interactive ? { output, terminal: true, history: [...history] } : { terminal: false }
      lines = createInterface({ input, crlfDelay: Infinity, ...terminal })
      // Begins to listen at once: what comes between opening and the first wait would be lost.
      const typed = lines[Symbol.asyncIterator]()
      const ask = async () => {
        if (!interactive) return
        lines?.setPrompt(await prompt())
        lines?.prompt()
        typing = true
      }
      lines.on('SIGINT', () => lines?.close())
      lines.on('history', (entries: readonly string[]) => history.splice(0, Infinity, ...entries))
      await ask()
      for await (const line of typed) {
        typing = false
        await take(line)
        if (closed) break
        await ask()
      }
      typing = false
      if (interactive) await write('\n')
      if (interactive) await writeFile(past, history.join('\n'), { mode: 0o600 })
    },
    close() {
      closed = true
      lines?.close()
    },
  }
}

/** Lines typed in earlier sessions, the latest first. */
async function historyIn(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  } catch {
    return []
  }
}
