import 'temporal-polyfill/global'
import { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, expect } from 'vitest'

const own = Symbol.for('masterplan.connect')
const reached: string[] = []
// Files share a process: what the last one put in its place is not wrapped once more.
const { connect: present } = Socket.prototype
const connect = own in present ? (present[own] as typeof present) : present

// Everything that speaks TCP passes here: http, https, tls, fetch. A wrong address in a test must never find a real
// host, nor be retried in silence.
const guarded = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args)
  if (host === null || /^(localhost|127\..*|::1)$/.test(host)) return Reflect.apply(connect, this, args)
  reached.push(host)
  throw new Error(`A test reached for ${host}; tests stay on this machine.`)
} as typeof connect

Socket.prototype.connect = Object.assign(guarded, { [own]: connect })

afterEach(() => {
  expect(reached.splice(0), 'hosts that the test reached for').toEqual([])
})

afterAll(async () => {
  // What has ended is let go at the end of a turn, after those who waited for it have gone on.
  for (let turn = 0; turn < 2; turn += 1) await setImmediate()
  expect(stillOpen(), 'servers, processes and watchers left open').toEqual([])
})

/** null for a socket in the file system. `net.connect` hands over its arguments as one list. */
function hostOf(args: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string; host?: string }
    return path ? null : (host ?? 'localhost')
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null
  return typeof second === 'string' ? second : 'localhost'
}

function stillOpen(): readonly string[] {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => ['TCPServerWrap', 'ProcessWrap', 'FSEventWrap'].includes(kind))
}
