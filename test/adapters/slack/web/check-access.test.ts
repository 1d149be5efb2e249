import { expect, test } from 'vitest'
import { furtherScopes, neededScopes } from '#adapters/slack/manifest/scopes.ts'
import { checkAccess } from '#adapters/slack/web/check-access.ts'
import { aServer, json } from '#test/adapters/slack/web/a-server.ts'
import { aWayOut } from '#test/adapters/slack/web/a-way-out.ts'

const us = { ok: true, url: 'https://stadt.slack.com/', team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' }

/** Asks a Slack that answers so about the bot token and the app token. */
async function asked(
  bot: object,
  app: object = { ok: true, url: 'wss://example.org' },
  scopes = granted,
  appToken = 'xapp-1',
) {
  const server = await aServer(({ path }, response) =>
    json(response, path.endsWith('auth.test') ? bot : path.endsWith('bots.info') ? info : app, 200, {
      'x-oauth-scopes': scopes.join(','),
    }),
  )
  const settings = { ...base, appToken, apiUrl: `${server.url}/api/` }
  const { clients } = await aWayOut(settings)
  return { said: await checkAccess(clients, settings), server }
}

const info = { ok: true, bot: { id: 'B1', app_id: 'A1' } }
const granted = [...neededScopes, ...furtherScopes]
const base = { botToken: 'xoxb-1', appToken: 'xapp-1', language: 'de' as const, port: 0, host: '127.0.0.1' }

test('good tokens tell who we are, and which rights we do without', async () => {
  const { said, server } = await asked(us, undefined, [...neededScopes, 'channels:history', 'groups:history'])
  expect(said).toEqual({
    access: { team: 'T1', botUser: 'UBOT', url: us.url, lacks: ['users:read.email'] },
  })
  expect(new Set(server.asked.map(({ headers }) => headers.authorization))).toEqual(
    new Set(['Bearer xapp-1', 'Bearer xoxb-1']),
  )
})

test('tokens that will not do are told apart', async () => {
  const refused = (error: string, more: object = {}) => ({ ok: false, error, ...more })
  const faults = async (...given: Parameters<typeof asked>) => (await asked(...given)).said
  expect(await faults(refused('invalid_auth'), refused('not_allowed_token_type'))).toEqual({
    faults: [
      { setting: 'botToken', why: 'invalid', code: 'invalid_auth' },
      { setting: 'appToken', why: 'wrong-kind', code: 'not_allowed_token_type' },
    ],
  })
  expect(await faults(refused('account_inactive'))).toMatchObject({ faults: [{ why: 'inactive' }] })
  expect(await faults({ ...us, bot_id: undefined })).toEqual({ faults: [{ setting: 'botToken', why: 'wrong-kind' }] })
  expect(await faults(us, refused('missing_scope'))).toEqual({
    faults: [{ setting: 'appToken', why: 'missing-scope', scopes: ['connections:write'] }],
  })
  expect(await faults(us, undefined, ['chat:write'])).toMatchObject({
    faults: [{ setting: 'botToken', why: 'missing-scope', scopes: expect.arrayContaining(['files:read', 'commands']) }],
  })
})

test('tokens of different apps are noticed', async () => {
  const of = async (appToken: string) => (await asked(us, undefined, granted, appToken)).said
  expect(await of('xapp-1-A1-22-abc')).toMatchObject({ access: { team: 'T1' } })
  expect(await of('xapp-1-A2-22-abc')).toEqual({ faults: [{ setting: 'appToken', why: 'other-app' }] })
})

test('nobody there is no fault of the tokens', async () => {
  const { server, url } = await aServer(() => undefined)
  await new Promise((closed) => server.close(closed))
  const settings = { ...base, apiUrl: `${url}/api/` }
  const { clients } = await aWayOut(settings)
  expect(await checkAccess(clients, settings)).toEqual({
    faults: [
      { setting: 'apiUrl', why: 'unreachable', code: 'ECONNREFUSED' },
      { setting: 'apiUrl', why: 'unreachable', code: 'ECONNREFUSED' },
    ],
  })
})
