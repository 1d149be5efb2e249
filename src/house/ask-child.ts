import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { atMost } from '#house/at-most.ts'
import { megabytesOf } from '#house/megabytes-of.ts'
import type { RenderAnswer, RenderCall } from '#house/render-call.ts'
import type { RenderingLimits } from '#house/rendering-limits.ts'

/** The process was ended, or ended itself, before it had answered. */
export interface Ended {
  readonly ended: 'memory' | 'time' | 'died'
  readonly detail: string
}

const door = fileURLToPath(new URL('../render.ts', import.meta.url))
const lookEvery = 200
// With less it cannot even start to say what is wrong.
const leastHeap = 64

// Each may take gigabytes; whoever asks for a third one waits until one is done.
const turn = atMost(2)

/** Asks a new process one thing, and ends it when it takes too much memory or time. */
export const askChild = (call: RenderCall, limits: RenderingLimits): Promise<RenderAnswer | Ended> =>
  turn(() => asked(call, limits))

async function asked(call: RenderCall, limits: RenderingLimits): Promise<RenderAnswer | Ended> {
  const { promise, resolve } = Promise.withResolvers<RenderAnswer | Ended>()
  const child = fork(door, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${Math.max(limits.megabytes, leastHeap)}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const watch = setInterval(() => void look(), lookEvery)
  const began = performance.now()

  async function look(): Promise<void> {
    const { megabytes, seconds } = limits
    if (performance.now() - began > seconds * 1000) end('time', `${seconds} s`)
    else if ((await megabytesOf(child.pid)) > megabytes) end('memory', `${megabytes} MB`)
  }

  function end(ended: Ended['ended'], detail: string): void {
    resolve({ ended, detail })
    child.kill('SIGKILL')
  }

  // It is this program that answers.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  child.once('message', (answer) => resolve(answer as RenderAnswer))
  child.once('error', (error) => end('died', error.message))
  child.once('exit', (code, signal) => resolve(died(code, signal)))
  child.send(call, (error) => error && resolve({ ended: 'died', detail: error.message }))
  const gone = once(child, 'close').catch(() => undefined)
  try {
    return await promise
  } finally {
    clearInterval(watch)
    child.kill('SIGKILL')
    await gone
  }
}

/** V8 ends a process that has used up its heap by a signal of its own. */
const died = (code: number | null, signal: string | null): Ended => ({
  ended: signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'memory' : 'died',
  detail: signal ?? String(code),
})
