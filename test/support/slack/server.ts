import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { aTally } from './a-tally.ts'
import { bot, type Emulated, team } from './emulated.ts'
import type { Fault, Faults } from './faults.ts'
import { type Json, listIn, objectIn, textIn } from './json.ts'
import { type Condition, isBot, placesOf, type Refused, refusedBySlack } from './refused-by-slack.ts'
import type { Record as Shows, ShownFile } from './shown.ts'
import type { View, Views } from './views.ts'

/** A call of the bot, as it came and as it was answered. */
export interface Call {
  readonly method: string
  readonly body: Json
  readonly at: number
  answer: Json | null
}

export interface Behind {
  readonly emulator: () => Emulated
  readonly record: Shows
  readonly views: Views
  readonly faults: Faults
  readonly condition: Condition
  /** What the app has been given. */
  readonly scopes: readonly string[]
  /** What Slack knows of a person and the emulator does not. */
  readonly overlaid: (user: Json) => Json
  /** Everybody, those who have left included. */
  readonly members: () => readonly Json[]
  readonly calls: Call[]
  /** How many requests are being answered. */
  readonly underway: { count: number }
  /** What the bot did that it must not do. */
  readonly complaints: string[]
  readonly socketUrl: () => string
  /** A response_url was used. */
  readonly responded: (id: string, body: Json) => { readonly status: number; readonly text: string }
}

interface Answer {
  readonly status: number
  readonly body: Json
  readonly headers?: Readonly<Record<string, string>>
}

/** The stand-in's HTTP server: what it does not know itself it hands on to the emulator. */
export async function serve(behind: Behind): Promise<Server> {
  const tally = aTally()
  const server = createServer((request, response) => {
    behind.underway.count += 1
    void handle(request, response)
      .catch((error: unknown) => {
        behind.complaints.push(`The stand-in failed: ${String(error)}`)
        response.destroy()
      })
      .finally(() => (behind.underway.count -= 1))
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://stand-in').pathname
    const bytes = await bytesOf(request)
    if (path.startsWith('/respond/')) {
      const { status, text } = behind.responded(path.slice('/respond/'.length), JSON.parse(bytes.toString()) as Json)
      return void response.writeHead(status).end(text)
    }
    return path.startsWith('/api/')
      ? called(request, response, bytes, path.slice('/api/'.length))
      : passedOn(request, response, bytes, path)
  }

  async function called(
    request: IncomingMessage,
    response: ServerResponse,
    bytes: Buffer,
    method: string,
  ): Promise<void> {
    const body = bodyOf(request, bytes)
    const call: Call = { method, body, at: Date.now(), answer: null }
    behind.calls.push(call)
    const fault = behind.faults.due(method, placesOf(body)[0] ?? '', JSON.stringify(body))
    await behind.faults.waits(fault, 'before')
    // Whoever has gone away meanwhile is not served.
    if (response.destroyed) return
    if (breaks(fault, 'before')) return broken(response, fault)
    const answer = limited(fault, method, body) ?? (await answered(request, bytes, method, body))
    call.answer = answer.body
    await behind.faults.waits(fault, 'after')
    if (breaks(fault, 'after')) return broken(response, fault)
    const scopes = {
      'x-oauth-scopes': behind.scopes.filter((each) => !behind.condition.missingScopes.has(each)).join(','),
    }
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...scopes,
      ...answer.headers,
    })
    response.end(JSON.stringify(answer.body))
  }

  function limited(fault: Fault | undefined, method: string, body: Json): Answer | undefined {
    if (fault?.does === 'refuses') return { status: 200, body: { ok: false, error: fault.error } }
    const most = behind.condition.perMinute.get(method)
    const wait = most === undefined ? 0 : tally.wait(`${method} ${placesOf(body)[0] ?? ''}`, most)
    const seconds = fault?.does === 'limits' ? fault.seconds : wait
    if (seconds === 0) return undefined
    return { status: 429, body: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': `${seconds}` } }
  }

  async function answered(request: IncomingMessage, bytes: Buffer, method: string, body: Json): Promise<Answer> {
    if (method === 'apps.connections.open') return connection(request)
    const refused = isBot(request.headers.authorization) ? refusedBySlack(method, body, behind.condition) : undefined
    if (refused) return refusal(method, refused)
    const own = ownAnswer(method, body)
    if (own) return { status: 200, body: own }
    const passed = await emulatorOn(request, bytes, `/api/${method}`)
    const answer = (await passed.json()) as Json
    if (answer['ok'] === true) note(request, method, body, answer)
    return { status: passed.status, body: overlaid(method, answer) }
  }

  function connection({ headers }: IncomingMessage): Answer {
    const { appToken } = behind.condition
    if (!headers.authorization?.startsWith('Bearer xapp-'))
      return { status: 200, body: { ok: false, error: 'not_allowed_token_type' } }
    if (appToken) return { status: 200, body: { ok: false, error: appToken } }
    return { status: 200, body: { ok: true, url: behind.socketUrl() } }
  }

  function refusal(method: string, { error, needed, why }: Refused): Answer {
    if (why) behind.complaints.push(`${method}: ${error} (${why.join('; ')})`)
    return {
      status: 200,
      body: {
        ok: false,
        error,
        ...(needed && { needed, provided: '' }),
        ...(why && { response_metadata: { messages: why } }),
      },
    }
  }

  function ownAnswer(method: string, body: Json): Json | undefined {
    const { views } = behind
    const payload = objectIn(body, 'view')
    const trigger = textIn(body, 'trigger_id') || textIn(body, 'interactivity_pointer')
    switch (method) {
      case 'views.open':
        return viewAnswer(method, views.open(trigger, payload))
      case 'views.push':
        return viewAnswer(method, views.push(trigger, payload))
      case 'views.update':
        return viewAnswer(
          method,
          views.update(
            { view: textIn(body, 'view_id'), external: textIn(body, 'external_id'), hash: textIn(body, 'hash') },
            payload,
          ),
        )
      case 'views.publish':
        return viewAnswer(method, views.publish(textIn(body, 'user_id'), payload, textIn(body, 'hash')))
      case 'users.list':
        return listed(body)
      case 'users.lookupByEmail':
        return lookedUp(textIn(body, 'email'))
      case 'conversations.open':
        return behind.members().some((each) => each['deleted'] === true && each['id'] === body['users'])
          ? { ok: false, error: 'user_disabled' }
          : undefined
      default:
        return undefined
    }
  }

  function viewAnswer(method: string, outcome: ReturnType<Views['open']>): Json {
    if ('view' in outcome) return { ok: true, view: viewJson(outcome.view) }
    if (outcome.error === 'invalid_arguments') behind.complaints.push(`${method}: ${outcome.why.join('; ')}`)
    return { ok: false, error: outcome.error, response_metadata: { messages: outcome.why } }
  }

  function listed(body: Json): Json {
    const [all, from] = [behind.members(), Number(textIn(body, 'cursor') || 0)]
    const page = Number(body['limit'] ?? 0) || 1000
    const next = from + page < all.length ? `${from + page}` : ''
    return { ok: true, members: all.slice(from, from + page), response_metadata: { next_cursor: next } }
  }

  function lookedUp(email: string): Json {
    const found = behind
      .members()
      .find((each) => !each['deleted'] && textIn(each['profile'], 'email').toLowerCase() === email.toLowerCase())
    return found ? { ok: true, user: found } : { ok: false, error: 'users_not_found' }
  }

  function overlaid(method: string, answer: Json): Json {
    if (method === 'users.info' && answer['ok'] === true)
      return { ...answer, user: behind.overlaid(objectIn(answer, 'user')) }
    // Slack goes on processing a file after it has answered, and where it was shared is not known yet.
    if (method === 'files.completeUploadExternal' && answer['ok'] === true)
      return { ...answer, files: listIn(answer, 'files').map((file) => ({ ...file, shares: {} })) }
    return answer
  }

  function note(request: IncomingMessage, method: string, body: Json, answer: Json): void {
    const by = isBot(request.headers.authorization)
      ? bot.user
      : (request.headers.authorization ?? '').slice('Bearer '.length)
    const [channel, ts] = [textIn(answer, 'channel'), textIn(answer, 'ts')]
    if (method === 'chat.postMessage') behind.record.posted(by, channel, ts, body)
    if (method === 'chat.postEphemeral')
      behind.record.whispered(textIn(body, 'user'), textIn(body, 'channel'), by, body)
    const shown = behind.record.find(textIn(body, 'channel'), textIn(body, 'ts'))
    if (method === 'chat.update' && shown) behind.record.changed(shown, body)
    if (method === 'chat.delete' && shown) shown.deleted = true
    if (method === 'files.completeUploadExternal') noteFiles(by, body, answer)
    if (method === 'files.getUploadURLExternal')
      behind.record.uploads.set(textIn(answer, 'file_id'), {
        id: textIn(answer, 'file_id'),
        name: textIn(body, 'filename'),
        title: textIn(body, 'filename'),
        alt: textIn(body, 'alt_text') || textIn(body, 'alt_txt'),
        bytes: new Uint8Array(),
      })
  }

  function noteFiles(by: string, body: Json, answer: Json): void {
    const files = listIn(answer, 'files')
    const titles = new Map(listIn(body, 'files').map((each) => [textIn(each, 'id'), textIn(each, 'title')]))
    const shown = files.flatMap((file): ShownFile[] => {
      const upload = behind.record.uploads.get(textIn(file, 'id'))
      return upload ? [{ ...upload, title: titles.get(upload.id) || upload.name }] : []
    })
    for (const channels of Object.values(objectIn(files[0], 'shares')))
      for (const [channel, shares] of Object.entries(objectIn(channels)))
        behind.record.posted(by, channel, textIn((shares as readonly Json[])[0], 'ts'), body, shown)
  }

  async function passedOn(
    request: IncomingMessage,
    response: ServerResponse,
    bytes: Buffer,
    path: string,
  ): Promise<void> {
    const fault = behind.faults.due(path.startsWith('/upload/') ? 'upload' : 'download', '')
    if (breaks(fault, 'before')) return broken(response, fault)
    const passed = await emulatorOn(request, bytes, request.url ?? path)
    const upload = behind.record.uploads.get(/^\/upload\/v1\/(\w+)/.exec(path)?.[1] ?? '')
    if (upload && passed.ok)
      behind.record.uploads.set(upload.id, { ...upload, bytes: await uploaded(request.headers['content-type'], bytes) })
    response.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? 'text/plain' })
    response.end(Buffer.from(await passed.arrayBuffer()))
  }

  async function emulatorOn(request: IncomingMessage, bytes: Buffer, path: string): Promise<Response> {
    const { authorization, 'content-type': type } = request.headers
    return fetch(`${behind.emulator().url}${path}`, {
      method: request.method ?? 'POST',
      headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
      ...(request.method !== 'GET' && { body: new Uint8Array(bytes) }),
    })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** A view as Slack hands it to the app. */
export const viewJson = (view: View): Json => ({
  id: view.id,
  team_id: team,
  app_id: bot.app,
  bot_id: bot.id,
  app_installed_team_id: team,
  private_metadata: '',
  callback_id: '',
  external_id: '',
  clear_on_close: false,
  notify_on_close: false,
  close: null,
  submit: null,
  ...view.payload,
  hash: view.hash,
  state: { values: view.values },
  root_view_id: view.root,
  previous_view_id: view.previous,
})

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

const structured = new Set(['blocks', 'attachments', 'metadata', 'view', 'files'])

function bodyOf({ headers }: IncomingMessage, bytes: Buffer): Json {
  if (headers['content-type']?.includes('application/json')) return JSON.parse(bytes.toString() || '{}') as Json
  const fields = [...new URLSearchParams(bytes.toString())]
  return Object.fromEntries(
    fields.map(([name, value]) => [name, structured.has(name) ? (JSON.parse(value) as unknown) : value]),
  )
}

/** The bytes of an upload, which may come within a form. */
async function uploaded(type: string | undefined, bytes: Buffer): Promise<Uint8Array> {
  if (!type?.includes('multipart/form-data')) return new Uint8Array(bytes)
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  for (const value of form.values()) if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  return new Uint8Array()
}

const breaks = (fault: Fault | undefined, when: 'before' | 'after'): fault is Fault =>
  fault !== undefined && 'when' in fault && fault.when === when && fault.does !== 'hangs'

function broken(response: ServerResponse, fault: Fault): void {
  if (fault.does === 'fails') return void response.writeHead(503).end('upstream request failed')
  response.destroy()
}
