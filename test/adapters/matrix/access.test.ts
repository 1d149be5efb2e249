import { describe, expect, it } from 'vitest'
import { check } from '#adapters/matrix/check.ts'
import { settings } from '#adapters/matrix/settings.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import { anAnsweringServer, type Answers } from '#test/adapters/matrix/an-answering-server.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { matrixSetup } = words
const { where } = matrixSetup
const [homeserverVariable, token] = ['MASTERPLAN_MATRIX_HOMESERVER', 'MASTERPLAN_MATRIX_TOKEN']
const me = '@mp:stadt.example'
const nobody = { accounts: [], channels: [] }

const set = (homeserver: string, more: object = {}) =>
  settings.parse({ homeserver, token: 'syt_geheim_geheim_geheim', key: 'k', language: 'de', ...more })

const at = (id: string, realm = 'stadt.example') => ({ platform: 'matrix', realm, id })

/** What the operator reads when it does not let us in, and whether waiting is of use. */
async function obstacle(homeserver: string, more: object = {}): Promise<readonly [string, 'lasting' | 'passing']> {
  const error: unknown = await check(set(homeserver, more), nobody).catch((each: unknown) => each)
  if (!(error instanceof NotConnected)) throw new Error('It lets us in.', { cause: error })
  return [error.say(words), error.lasting ? 'lasting' : 'passing']
}

describe('a homeserver', () => {
  it('lets us in, and tells what else the operator should know of', async () => {
    const { url, asked } = await anAnsweringServer({
      '/joined_rooms': { joined_rooms: ['!a', '!named:stadt.example'] },
      '/directory/room/%23ausschuss%3Astadt.example': { room_id: '!named:stadt.example' },
    })
    const accounts = ['@kim:stadt.example', '@p:verein.example', '@q:hs.example', '@r:hs.example'].map((id) => at(id))
    const channels = ['!a', '!b', '#ausschuss:stadt.example', '#weg:stadt.example'].map((id) => at(id))
    const remarks = await check(set(url, { allow: 'Verein.example, @r:hs.example' }), { accounts, channels })
    expect(remarks.map((say) => say(words))).toEqual([
      matrixSetup.account(me, 'MP', new URL(url).host),
      matrixSetup.notSigned(),
      matrixSetup.elsewhere('MASTERPLAN_MATRIX_ALLOW', 2, ['hs.example']),
      matrixSetup.notInRooms(['!b', '#weg:stadt.example']),
    ])
    const changing = asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/keys/query'))
    expect(changing).toEqual([])
    const [first] = asked
    expect([first?.path, first?.headers.authorization]).toEqual(['/_matrix/client/versions', undefined])
  })

  it.each([
    ['signed', { 'ed25519:S': 'by ourselves' }],
    ['signedElsewhere', { 'ed25519:MP': 'by the device' }],
  ] as const)('shows whether the device is %s', async (state, signatures) => {
    const { url } = await anAnsweringServer({
      '/keys/query': {
        device_keys: { [me]: { MP: { signatures: { [me]: signatures } } } },
        self_signing_keys: { [me]: { keys: { 'ed25519:S': 'S' } } },
      },
    })
    const remarks = await check(set(url), nobody)
    expect(remarks.map((say) => say(words))).toContain(matrixSetup[state]())
  })

  it('may not be that of the accounts in the city’s file', async () => {
    const { url } = await anAnsweringServer({})
    const remarks = await check(set(url), { ...nobody, accounts: [at('@kim:dorf.example', 'dorf.example')] })
    const sentence = matrixSetup.otherServer(token, 'stadt.example', ['dorf.example'])
    expect(remarks.map((say) => say(words))).toContain(sentence)
  })

  it.each<[string, Answers[string], string]>([
    ['is mistyped', [401, { errcode: 'M_UNKNOWN_TOKEN' }], matrixSetup.refusedToken(token, where.token)],
    [
      'has expired',
      [401, { errcode: 'M_UNKNOWN_TOKEN', soft_logout: true }],
      matrixSetup.expiredToken(token, where.token),
    ],
    ['is of a locked account', [401, { errcode: 'M_USER_LOCKED', soft_logout: true }], matrixSetup.locked(token)],
    ['is of a closed account', [403, { errcode: 'M_USER_DEACTIVATED' }], matrixSetup.deactivated(token)],
    ['has no device', { user_id: me }, matrixSetup.noDevice(token, where.token)],
    ['is a guest’s', { user_id: me, device_id: 'MP', is_guest: true }, matrixSetup.guest(token, where.token)],
  ])('does not do with a token that %s', async (_, whoami, sentence) => {
    const { url } = await anAnsweringServer({ '/account/whoami': whoami })
    expect(await obstacle(url)).toEqual([sentence, 'lasting'])
    expect(sentence).not.toMatch(/\n|geheim/)
  })

  it('says where its accounts are managed, when that is another service', async () => {
    const { url } = await anAnsweringServer({
      '/account/whoami': [401, { errcode: 'M_UNKNOWN_TOKEN' }],
      '/auth_metadata': { issuer: 'https://mas.example/', account_management_uri: 'https://konto.example/' },
    })
    const sentence = matrixSetup.refusedToken(token, matrixSetup.managed('https://konto.example/'))
    expect(await obstacle(url)).toEqual([sentence, 'lasting'])
  })

  it.each<[string, Answers[string], (host: string) => string, 'lasting' | 'passing']>([
    ['too old', { versions: ['r0.6.1', 'v1.2', 'v1.10'] }, (host) => matrixSetup.tooOld(host, 'v1.10'), 'lasting'],
    ['busy', [429, { errcode: 'M_LIMIT_EXCEEDED' }], (host) => matrixSetup.busy(host), 'passing'],
    ['disturbed', [502, '<html>'], (host) => matrixSetup.disturbed(host, '502'), 'passing'],
    ['a sign-in page', [200, '<html>'], (host) => matrixSetup.notMatrix(homeserverVariable, host, '200'), 'passing'],
    ['a web server', [404, '<html>'], (host) => matrixSetup.notMatrix(homeserverVariable, host, '404'), 'passing'],
    ['something else', { ok: true }, (host) => matrixSetup.notMatrix(homeserverVariable, host, 'versions'), 'passing'],
  ])('may be %s', async (_, versions, sentence, duration) => {
    const { url, asked } = await anAnsweringServer({ '/versions': versions })
    expect(await obstacle(url)).toEqual([sentence(new URL(url).host), duration])
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('may be out of reach for a while, directly or over a proxy', async () => {
    const { url, close } = await anAnsweringServer({})
    await close()
    const { host } = new URL(url)
    expect(await obstacle(url)).toEqual([matrixSetup.unreachable(host, 'ECONNREFUSED'), 'passing'])
    const proxied = matrixSetup.proxyFails('MASTERPLAN_MATRIX_PROXY', host, 'ECONNREFUSED')
    expect(await obstacle(url, { proxy: `http://name:geheim@${host}` })).toEqual([proxied, 'passing'])
  })
})
