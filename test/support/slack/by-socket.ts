import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Ack, Delivering, Delivery } from './delivery.ts'
import { textIn, objectIn } from './json.ts'

/** Socket Mode: the app connects to us. */
export interface Socket extends Delivering {
  /** How many connections are open. */
  readonly open: number
  /** How many have been opened in all. */
  readonly opened: number
  /** Tells the app to connect anew, as Slack does every few hours; or drops the line without a word. */
  disconnects(how: 'refresh_requested' | 'warning' | 'link_disabled' | 'drop'): void
  /** Answers nothing on connections from now on: what is delivered is lost on the way. */
  swallowed: boolean
  /** Resolves when the app is connected. */
  connected(): Promise<void>
  /** A sign of life, which the app needs to see after a clock was moved. */
  beats(): void
}

/** The end point of Socket Mode on the stand-in's server. */
export function bySocket(server: Server, patience: number): Socket {
  const sockets = new WebSocketServer({ noServer: true })
  const waiting = new Map<string, { readonly on: WebSocket; readonly settle: (ack: Ack) => void }>()
  const lost: Ack = { taken: false, status: 0, body: null }
  const broken: Ack = { ...lost }
  let opened = 0
  let turn = 0
  let ended = false

  server.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, (socket) => {
      sockets.emit('connection', socket)
      opened += 1
      socket.on('message', (data: Buffer) => acknowledged(data.toString()))
      socket.on('close', () => {
        for (const { on, settle } of waiting.values()) if (on === socket) settle(broken)
      })
      socket.on('error', () => undefined)
      socket.send(
        JSON.stringify({
          type: 'hello',
          num_connections: sockets.clients.size,
          connection_info: { app_id: 'AMASTERPLAN' },
          debug_info: { host: 'stand-in', started: '', build_number: 1, approximate_connection_time: 18_060 },
        }),
      )
    })
  })

  function acknowledged(data: string): void {
    const ack = JSON.parse(data) as unknown
    const payload = objectIn(ack, 'payload')
    // The SDK sends an empty object for an acknowledgement without words, and `{text}` for bare words.
    const body = Object.keys(payload).length === 0 ? null : payload
    waiting.get(textIn(ack, 'envelope_id'))?.settle({ taken: true, status: 200, body })
  }

  const ready = (): readonly WebSocket[] => [...sockets.clients].filter((each) => each.readyState === each.OPEN)

  const connected = async (): Promise<void> => {
    while (!ended && ready().length === 0) await once(sockets, 'connection')
  }

  /** Over whichever connection there is; an event whose connection breaks goes over the next, as Slack does it. */
  async function deliver(delivery: Delivery): Promise<Ack> {
    for (let retry = delivery.retry; ; retry += 1) {
      if (ready().length === 0) await Promise.race([connected(), setTimeout(patience, undefined, { ref: false })])
      const ack = await over({ ...delivery, retry })
      if (ack !== broken || delivery.kind !== 'events_api' || ended) return ack
    }
  }

  async function over({ kind, payload, retry, reason }: Delivery): Promise<Ack> {
    const open = ready()
    const socket = open[(turn += 1) % Math.max(1, open.length)]
    if (!socket) return lost
    const id = randomUUID()
    const { promise, resolve } = Promise.withResolvers<Ack>()
    const given = new AbortController()
    waiting.set(id, { on: socket, settle: resolve })
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api' && { retry_attempt: retry, retry_reason: reason ?? '' }),
      }),
    )
    const tooLate = setTimeout(patience, lost, { signal: given.signal, ref: false }).catch(() => lost)
    const ack = await Promise.race([promise, tooLate])
    given.abort()
    waiting.delete(id)
    return ack
  }

  return {
    get open() {
      return ready().length
    },
    get opened() {
      return opened
    },
    swallowed: false,
    async deliver(delivery) {
      return this.swallowed ? lost : deliver(delivery)
    },
    disconnects(how) {
      for (const socket of ready()) {
        if (how === 'drop') socket.terminate()
        else socket.send(JSON.stringify({ type: 'disconnect', reason: how, debug_info: { host: 'stand-in' } }))
      }
    },
    connected,
    beats() {
      for (const socket of ready()) socket.pong()
    },
    async [Symbol.asyncDispose]() {
      ended = true
      for (const socket of sockets.clients) socket.terminate()
      await new Promise((resolve) => sockets.close(resolve))
    },
  }
}
