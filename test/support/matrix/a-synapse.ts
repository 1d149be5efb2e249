import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { logFile, logIn, socketIn } from './synapse-file.ts'

/** The process of a homeserver. */
export interface ASynapse {
  /** Starts it, and waits until it answers. */
  starts(): Promise<void>
  /** Ends it in good order. */
  stops(): Promise<void>
  /** Ends it at once: nobody needs any more what it knows. */
  kills(): Promise<void>
  /** Whom it has turned away may come so many seconds earlier. */
  passes(seconds: number): Promise<void>
  /** What it warned of, newest last. */
  log(): Promise<string>
}

/** Ends itself when the process that started it is gone, however that went. Its limits go by a clock that can be moved. */
const program = `
import os, sys, threading
def end():
    sys.stdin.buffer.read()
    os._exit(0)
threading.Thread(target=end, daemon=True).start()
from synapse.api.ratelimiting import Ratelimiter
class Moved:
    def __init__(self, clock):
        self.clock = clock
    def __getattr__(self, name):
        return getattr(self.clock, name)
    def time(self):
        with open('ahead') as file:
            return self.clock.time() + float(file.read() or 0)
    async def sleep(self, duration):
        pass
init = Ratelimiter.__init__
def moved(self, *, clock, **given):
    init(self, clock=Moved(clock), **given)
Ratelimiter.__init__ = moved
from synapse.app.homeserver import main
main()
`

/** A Synapse that lies in `folder`; `python` has it, `file` is its configuration. */
export async function aSynapse(python: string, folder: string, file: string): Promise<ASynapse> {
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(join(folder, 'log.yaml'), logFile(folder))
  await writeFile(join(folder, 'homeserver.yaml'), file)
  let ahead = 0
  let set = Promise.resolve()
  /** One after another, and read as a whole. */
  function setClock(): Promise<void> {
    const before = set
    set = written()
    return set

    async function written(): Promise<void> {
      await before
      await writeFile(join(folder, 'ahead.new'), String(ahead))
      await rename(join(folder, 'ahead.new'), join(folder, 'ahead'))
    }
  }
  await setClock()
  const log = (): Promise<string> => readFile(logIn(folder), 'utf8').catch(() => '')
  let running: { readonly ends: (signal: NodeJS.Signals) => Promise<void> } | undefined
  const ends = async (signal: NodeJS.Signals): Promise<void> => {
    await running?.ends(signal)
    running = undefined
  }
  return {
    async starts() {
      const child = spawn(python, ['-c', program, '--config-path', join(folder, 'homeserver.yaml')], {
        cwd: folder,
        stdio: ['pipe', 'ignore', 'pipe'],
      })
      const ended = once(child, 'exit')
      const said: Buffer[] = []
      child.stderr.on('data', (some: Buffer) => said.push(some))
      running = {
        async ends(signal) {
          child.kill(signal)
          await ended
        },
      }
      while (!(await answers(folder))) {
        if (child.exitCode !== null) throw new Error(`Synapse ended: ${Buffer.concat(said).toString()} ${await log()}`)
        await setTimeout(20)
      }
    },
    stops: () => ends('SIGTERM'),
    passes(seconds) {
      ahead += seconds
      return setClock()
    },
    kills: () => ends('SIGKILL'),
    log,
  }
}

function answers(folder: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const asking = request({ socketPath: socketIn(folder), path: '/health' }, (response) => {
    response.resume()
    resolve(response.statusCode === 200)
  })
  asking.on('error', () => resolve(false)).end()
  return promise
}
