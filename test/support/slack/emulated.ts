import { once } from 'node:events'
import { createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { type Json, listIn, textIn } from './json.ts'

/** Who and what is in a workspace. */
export interface Inhabitants {
  readonly people: readonly { readonly name: string; readonly realName: string; readonly email: string }[]
  readonly channels: readonly string[]
  readonly scopes: readonly string[]
}

/** The emulator with its own ids for people and channels by name. */
export interface Emulated extends AsyncDisposable {
  readonly url: string
  readonly people: ReadonlyMap<string, string>
  readonly channels: ReadonlyMap<string, string>
}

export const team = 'T000000001'
export const bot = { user: 'UMASTERPLAN', id: 'BMASTERPLAN', app: 'AMASTERPLAN', token: 'xoxb-stand-in' }

/** The token with which a person's own client speaks. */
export const tokenOf = (name: string): string => `xoxp-${name}`

/** Starts the emulator of Slack's Web API, `emulate`; links it makes lead to `baseUrl`. */
export async function emulated({ people, channels, scopes }: Inhabitants, baseUrl: string): Promise<Emulated> {
  const port = await freePort()
  const emulator = await createEmulator({
    service: 'slack',
    port,
    hostname: '127.0.0.1',
    baseUrl,
    seed: {
      slack: {
        team: { name: 'Stadt', domain: 'stadt' },
        strict_scopes: true,
        users: people.map(({ name, realName, email }) => ({ name, real_name: realName, email })),
        channels: channels.map((name) => ({ name })),
        oauth_apps: [
          {
            client_id: 'masterplan',
            client_secret: 'masterplan',
            name: 'Masterplan',
            redirect_uris: [],
            app_id: bot.app,
            bot_id: bot.id,
            bot_user_id: bot.user,
            bot_name: 'masterplan',
            scopes,
          },
        ],
        tokens: [
          { token: bot.token, type: 'bot', user_id: bot.user, app_id: bot.app, bot_id: bot.id, scopes },
          { token: 'xoxp-admin', type: 'user', user_id: 'U000000001', scopes: everything },
          ...people.map(({ name }) => ({ token: tokenOf(name), type: 'user', user: name, scopes: everything })),
        ],
      },
    },
  })
  const url = `http://127.0.0.1:${port}`
  const ask = async (method: string): Promise<Json> => {
    const asked = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxp-admin', 'content-type': 'application/json' },
      body: '{"limit":1000}',
    })
    return (await asked.json()) as Json
  }
  const ids = (list: readonly Json[]): ReadonlyMap<string, string> =>
    new Map(list.map((each) => [textIn(each, 'name'), textIn(each, 'id')]))
  return {
    url,
    people: ids(listIn(await ask('users.list'), 'members')),
    channels: ids(listIn(await ask('conversations.list'), 'channels')),
    [Symbol.asyncDispose]: () => emulator.close(),
  }
}

/** What a person's own client may do. */
const everything = [
  'chat:write',
  'channels:read',
  'groups:read',
  'im:read',
  'im:write',
  'im:history',
  'channels:history',
  'users:read',
  'users:read.email',
  'files:write',
  'files:read',
]

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.')
  return address.port
}
