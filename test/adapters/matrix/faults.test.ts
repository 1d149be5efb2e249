import { expect, it } from 'vitest'
import { faults } from '#adapters/matrix/faults.ts'
import { settings } from '#adapters/matrix/settings.ts'
import { variables } from '#adapters/matrix/variables.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { matrixKeys, matrixSetup, networkSetup } = words
const { where } = matrixSetup
const [homeserver, token, key, allow] = ['HOMESERVER', 'TOKEN', 'KEY', 'ALLOW'].map(
  (each) => `MASTERPLAN_MATRIX_${each}`,
) as [string, string, string, string]
const right = {
  homeserver: 'https://matrix.stadt.example',
  token: 'syt_bWFzdGVycGxhbg_abcdefghijklmnopqrst_0a1b2c',
  key: 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
}

it('settings that are right have no fault, and every one has its variable', () => {
  expect(
    faults({ ...right, allow: 'partner.example:8448, @kim:verein.example', proxy: 'http://p:8080' }, words),
  ).toEqual([])
  for (const way of ['stadt.example', 'stadt.example:8448', 'http://127.0.0.1:8008/', 'http://localhost:8008'])
    expect(faults({ ...right, homeserver: way }, words)).toEqual([])
  for (const each of ['mct_Xg7RcAbRhB2cEFMVQbNTYDz5lMuMcV_3xn3h0', 'QwErTyUiOpAsDfGhJkLzXcVbNm123456'])
    expect(faults({ ...right, token: each }, words)).toEqual([])
  const all = settings.parse({ ...right, language: 'de', proxy: 'http://a', certificates: 'b', password: 'c' })
  const known = Object.keys(all).filter((each) => each !== 'language')
  expect(variables.map(({ setting }) => setting).toSorted()).toEqual(known.toSorted())
  expect(settings.parse({ ...right, language: 'de', allow: ' a.example,@b:c.example ,' }).allow).toEqual([
    'a.example',
    '@b:c.example',
  ])
})

it('nothing at all is told variable by variable', () => {
  expect(faults({ allow: '' }, words)).toEqual([
    matrixSetup.missing(homeserver, where.homeserver),
    matrixSetup.missing(token, where.token),
    matrixSetup.missing(key, where.key),
  ])
})

it.each([
  ['no address', { homeserver: 'matrix stadt' }, matrixSetup.noServer(homeserver, where.homeserver)],
  ['half an address', { homeserver: 'https:/' }, matrixSetup.noServer(homeserver, where.homeserver)],
  ['an account', { homeserver: '@mp:stadt.example' }, matrixSetup.accountAsServer(homeserver, 'stadt.example')],
  ['no encryption', { homeserver: 'http://matrix.stadt.example' }, matrixSetup.unencrypted(homeserver)],
  [
    'a path',
    { homeserver: 'https://matrix.stadt.example/_matrix/client' },
    matrixSetup.moreThanServer(homeserver, 'https://matrix.stadt.example'),
  ],
  [
    'a name and password',
    { homeserver: 'https://mp:geheim@matrix.stadt.example' },
    matrixSetup.moreThanServer(homeserver, 'https://matrix.stadt.example'),
  ],
  ['a header', { token: 'Bearer syt_geheim' }, matrixSetup.bearer(token)],
  ['a password', { token: 'geheim' }, matrixSetup.wrongToken(token, 'password', where.token)],
  [
    'another password',
    { token: 'Ein sehr langes geheimes Wort!' },
    matrixSetup.wrongToken(token, 'broken', where.token),
  ],
  ['the manual’s example', { token: 'syt_…' }, matrixSetup.wrongToken(token, 'broken', where.token)],
  ['Slack’s token', { token: 'xoxb-geheim-1' }, matrixSetup.wrongToken(token, 'slack', where.token)],
  ['a refresh token', { token: `mcr_${right.token}` }, matrixSetup.wrongToken(token, 'refresh', where.token)],
  ['a browser’s token', { token: `mat_${right.token}` }, matrixSetup.wrongToken(token, 'passing', where.token)],
  ['no key', { key: 'geheim' }, matrixKeys.noKey(key)],
  [
    'a mistyped recovery key',
    { key: 'EsTc 5rr4 1j4B 9FLf jQMd WvKf 6kvu zgXn xDyK Gjvy kVmb 2Gja' },
    matrixKeys.mistypedKey(key),
  ],
  ['an e-mail address', { allow: 'a.example, kim@b.example' }, matrixSetup.notAllowable(allow, 'kim@b.example')],
  ['a star', { allow: '*' }, matrixSetup.notAllowable(allow, '*')],
  ['no proxy', { proxy: 'proxy:8080' }, networkSetup.notAnAddress('MASTERPLAN_MATRIX_PROXY')],
  [
    'no such file',
    { certificates: '/nowhere.pem' },
    networkSetup.unreadable('MASTERPLAN_MATRIX_CERTIFICATES', '/nowhere.pem'),
  ],
])('%s is told in one line, with the variable and without the secret', (_, given, sentence) => {
  expect(faults({ ...right, ...given }, words)).toEqual([sentence])
  expect(sentence).not.toMatch(/\n|geheim|xoxb-/)
})
