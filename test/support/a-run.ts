import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** How a run of the program ended and what it said. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Circumstances {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs one of the program's doors as its operator would, with lines from a pipe, until it ends. */
export async function aRun(door: 'main' | 'cli', args: readonly string[], how: Circumstances = {}): Promise<Run> {
  const running = started(door, args, how.env)
  running.stdin.end(how.input ?? '')
  return running.ended()
}

/** Starts a door and leaves it running: whoever starts it ends it. */
export function started(door: 'main' | 'cli', args: readonly string[], env: Circumstances['env'] = {}) {
  const child = spawn(process.execPath, [inside(`src/${door}.ts`), ...args], {
    env: { ...environment(), NODE_COMPILE_CACHE: inside('node_modules/.cache/compiled'), ...env },
    stdio: 'pipe',
  })
  // A program that refuses does not read what it is told.
  child.stdin.on('error', () => undefined)
  const closed = once(child, 'close')
  const [out, err] = [collected(child.stdout), collected(child.stderr)]
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Resolves when its output contains these words. */
    async says(words: string): Promise<void> {
      while (!out.join('').includes(words)) await once(child.stdout, 'data')
    },
    async ended(): Promise<Run> {
      await closed
      return { code: child.exitCode, out: out.join(''), err: err.join('') }
    },
  }
}

const inside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** That of the tests, without what an operator may have set. */
function environment(): Readonly<Record<string, string | undefined>> {
  const own = Object.entries(process.env).filter(([name]) => !/^(MASTERPLAN_|NO_COLOR$|FORCE_COLOR$)/.test(name))
  return Object.fromEntries(own)
}

function collected(stream: NodeJS.ReadableStream): readonly string[] {
  const pieces: string[] = []
  stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  return pieces
}
