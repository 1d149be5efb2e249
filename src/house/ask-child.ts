import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { atMost } from '#house/at-most.ts'
import { megabytesOf } from '#house/megabytes-of.ts'
import type { RenderAnswer, RenderCall } from '#house/render-call.ts'
import type { RenderingLimits } from '#house/rendering-limits.ts'

/** The process was ended, or ended itself, before it had answered; `said` is the last of what it complained of. */
export interface Ended {
  readonly ended: 'memory' | 'time' | 'died'
  readonly detail: string
  readonly said: string
}

const standardDoor = new URL('../render.ts', import.meta.url)
const lookEvery = 200
// With less it cannot even start to say what is wrong.
const leastHeap = 64
const keptOfComplaints = 4000

// Each may take gigabytes; whoever asks for a third one waits until one is done.
const turn = atMost(2)

/** Asks a new process one thing, and ends it when it takes too much memory or time. Tests hand in another `door`. */
export const askChild = (
  call: RenderCall,
  limits: RenderingLimits,
  door = standardDoor,
): Promise<RenderAnswer | Ended> => turn(() => asked(call, limits, door))

async function asked(call: RenderCall, limits: RenderingLimits, door: URL): Promise<RenderAnswer | Ended> {
  const { promise, resolve } = Promise.withResolvers<RenderAnswer | Ended>()
  const child = started(door, limits)
  const complaints = lastOf(child)
  const watch = setInterval(() => void look(), lookEvery)
  const began = performance.now()

  async function look(): Promise<void> {
    const { megabytes, seconds } = limits
    if (performance.now() - began > seconds * 1000) end('time', `${seconds} s`)
    else if ((await megabytesOf(child.pid)) > megabytes) end('memory', `${megabytes} MB`)
  }

  function end(ended: Ended['ended'], detail: string): void {
    resolve({ ended, detail, said: complaints() })
    child.kill('SIGKILL')
  }

  // It is this program that answers.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  child.once('message', (answer) => resolve(answer as RenderAnswer))
  child.once('error', (error) => end('died', error.message))
  // Only when it is closed has all been read that it said.
  child.once('close', (code, signal) => end(endedBy(signal), signal ?? String(code)))
  const gone = child.pid === undefined ? undefined : once(child, 'close').catch(() => undefined)
  try {
    // One that cannot be told anything any more is about to be closed.
    child.send(call, () => undefined)
    return await promise
  } finally {
    clearInterval(watch)
    child.kill('SIGKILL')
    await gone
  }
}

/** It is told who its parent is, since it ends with it; a signal from the terminal is for its parent alone. */
const started = (door: URL, { megabytes }: RenderingLimits): ChildProcess =>
  fork(fileURLToPath(door), [String(process.pid)], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${Math.max(megabytes, leastHeap)}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
  })

/** The last of what a process says on its standard error. */
function lastOf({ stderr }: ChildProcess): () => string {
  let kept = ''
  stderr?.setEncoding('utf8').on('data', (piece: string) => (kept = (kept + piece).slice(-keptOfComplaints)))
  return () => kept.trim()
}

/** V8 ends a process that has used up its heap by a signal of its own. */
const endedBy = (signal: string | null): Ended['ended'] =>
  signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'memory' : 'died'
