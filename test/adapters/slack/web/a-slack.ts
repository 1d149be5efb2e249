import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { onTestFinished } from 'vitest'
import { type Asked, aServer, json } from '#test/adapters/slack/web/a-server.ts'

/** What happens to a call: done and the answer lost, lost on the way there, or answered otherwise. */
export type Fault =
  | 'answer lost'
  | 'request lost'
  | { readonly error: string }
  | { readonly status: number; readonly after?: number }

/** A message as the channel shows it. */
export interface Shown {
  readonly ts: string
  readonly text: string
  readonly files: readonly string[]
}

const token = 'xoxb-masterplan'

/** Slack's Web API as `emulate` has it, with people and channels by name, and faults on the way there. */
export async function aSlack() {
  const faults: {
    readonly method: string
    readonly fault: Fault
    readonly when: (values: URLSearchParams) => boolean
  }[] = []
  const calls: { readonly method: string; readonly values: URLSearchParams; readonly headers: Asked['headers'] }[] = []
  const port = await freePort()
  const server = await aServer(answer)
  const emulator = await createEmulator({ service: 'slack', port, baseUrl: server.url, seed: { slack: seed } })
  onTestFinished(() => emulator.close())

  async function answer(asked: Asked, response: ServerResponse): Promise<void> {
    const method = asked.path.startsWith('/api/') ? asked.path.slice('/api/'.length) : 'upload'
    const values = new URLSearchParams(method === 'upload' ? '' : asked.body.toString())
    calls.push({ method, values, headers: asked.headers })
    const at = faults.findIndex((each) => each.method === method && each.when(values))
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault
    if (fault === 'request lost') return void response.destroy()
    if (typeof fault === 'object') return broken(fault, response)
    const passed = await passOn(asked)
    if (fault === 'answer lost') return void response.destroy()
    response.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? 'text/plain' })
    response.end(Buffer.from(await passed.arrayBuffer()))
  }

  const passOn = ({ path, headers, body }: Asked) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { authorization: headers.authorization ?? '', 'content-type': headers['content-type'] ?? '' },
      body,
    })

  async function ask(method: string, values: Record<string, string>) {
    const body = new URLSearchParams(values)
    const response = await fetch(`http://127.0.0.1:${port}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    })
    return (await response.json()) as Answer
  }

  const idOf = new Map<string, string>()
  for (const { id, name } of (await ask('conversations.list', {})).channels ?? []) idOf.set(`#${name}`, id)
  for (const { id, name } of (await ask('users.list', {})).members ?? []) idOf.set(name, id)

  return {
    settings: { botToken: token, apiUrl: `${server.url}/api/`, language: 'de' as const, port: 0, host: '127.0.0.1' },
    calls,
    /** The id of a person, or of a `#channel`. */
    id: (name: string): string => idOf.get(name)!,
    /** The next call of this method that is like this fares so. */
    next(method: string, fault: Fault, when: (values: URLSearchParams) => boolean = () => true): void {
      faults.push({ method, fault, when })
    },
    /** How often a method was called. */
    count: (method: string): number => calls.filter((each) => each.method === method).length,
    /** What stands in a channel, or in the direct messages with a person. */
    async shown(name: string): Promise<readonly Shown[]> {
      const id = idOf.get(name)!
      const channel = id.startsWith('U') ? (await ask('conversations.open', { users: id })).channel!.id : id
      const { messages = [] } = await ask('conversations.history', { channel })
      return messages
        .map(({ ts, text, files = [] }) => ({ ts, text, files: files.map((file) => file.name) }))
        .toReversed()
    },
  }
}

function broken(fault: Exclude<Fault, string>, response: ServerResponse): void {
  if ('error' in fault) return json(response, { ok: false, error: fault.error })
  json(response, { ok: false }, fault.status, fault.after === undefined ? {} : { 'retry-after': `${fault.after}` })
}

interface Answer {
  readonly channel?: { readonly id: string }
  readonly channels?: readonly { readonly id: string; readonly name: string }[]
  readonly members?: readonly { readonly id: string; readonly name: string }[]
  readonly messages?: readonly {
    readonly ts: string
    readonly text: string
    readonly files?: readonly { readonly name: string }[]
  }[]
}

const seed = {
  users: [
    { name: 'ada', real_name: 'Ada', email: 'ada@example.org' },
    { name: 'ben', real_name: 'Ben' },
  ],
  channels: [{ name: 'gremien' }, { name: 'presse' }],
  oauth_apps: [
    {
      client_id: 'masterplan',
      client_secret: 'masterplan',
      name: 'Masterplan',
      redirect_uris: [],
      app_id: 'AMASTERPLAN',
      bot_id: 'BMASTERPLAN',
      bot_user_id: 'UMASTERPLAN',
      bot_name: 'masterplan',
    },
  ],
  tokens: [{ token, type: 'bot', user_id: 'UMASTERPLAN', app_id: 'AMASTERPLAN', bot_id: 'BMASTERPLAN' }],
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
