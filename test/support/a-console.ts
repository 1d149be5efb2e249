import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { entry, type Entry } from '#adapters/console/entry.ts'

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** The bot with its console as a process of its own, on the data in `folder`, spoken to through a pipe. */
export interface AConsole {
  says(lines: readonly string[]): void
  /** Ends the pipe and waits for the process to end by itself; refuses any other end than a good one. */
  ends(): Promise<void>
  kills(): Promise<void>
}

/** Starts it. Compiled sources are kept in `cache`, since it is started often. */
export function aConsole(folder: string, cache: string): AConsole {
  const child = spawn(process.execPath, [program, '--data', folder], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  // A killed process takes no more lines; what it took is seen in the transcript.
  child.stdin.on('error', () => undefined)
  return {
    says: (lines) => void child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    async ends() {
      child.stdin.end()
      await ended(child)
      if (child.exitCode !== 0) throw new Error(`The bot ended with ${child.exitCode}: ${complaints.join('')}`)
    },
    async kills() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
}

/** The console's transcript in `folder` as far as its lines are whole. */
export async function transcriptIn(folder: string): Promise<readonly Entry[]> {
  const text = await readFile(join(folder, 'console.jsonl'), 'utf8').catch(() => '')
  const lines = text.split('\n').slice(0, -1)
  return lines.map((line) => entry.parse(JSON.parse(line)))
}

/** Waits until the transcript holds at least `count` entries that `which` wants. */
export async function transcribed(folder: string, count: number, which: (one: Entry) => boolean): Promise<void> {
  const length = async (): Promise<number> =>
    (await stat(join(folder, 'console.jsonl')).catch(() => undefined))?.size ?? 0
  for (let seen = await length(); (await transcriptIn(folder)).filter(which).length < count; seen = await length()) {
    while ((await length()) === seen) await setTimeout(3)
  }
}
