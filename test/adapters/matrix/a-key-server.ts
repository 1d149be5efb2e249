import { type Answer, anAnsweringServer } from '#test/adapters/matrix/an-answering-server.ts'

const me = '@mp:stadt.example'
const device = 'MP'

type Signed = { readonly signatures?: Readonly<Record<string, Readonly<Record<string, string>>>> }

/**
 * So much of a homeserver as an account's first start meets: it keeps the keys and the account's data that it is given, and
 * has nothing to tell.
 */
export async function aKeyServer() {
  const data = new Map<string, object>()
  let keys: Signed = {}
  let identity: Readonly<Record<string, object>> = {}
  const sync = { asked: 0 }
  const routes: readonly (readonly [RegExp, (found: string, body: Record<string, object>) => Answer | 'held'])[] = [
    [
      /POST .*\/keys\/upload$/,
      (_, { device_keys: given }) => {
        if (given) keys = given
        return { one_time_key_counts: { signed_curve25519: 50 } }
      },
    ],
    [
      /POST .*\/keys\/query$/,
      () => ({
        device_keys: { [me]: 'keys' in keys ? { [device]: keys } : {} },
        ...Object.fromEntries(Object.entries(identity).map(([name, key]) => [`${name}s`, { [me]: key }])),
      }),
    ],
    [
      /POST .*\/keys\/device_signing\/upload$/,
      (_, { auth: _auth, ...given }) => {
        identity = given
        return {}
      },
    ],
    [
      /POST .*\/keys\/signatures\/upload$/,
      (_, { [me]: given }) => {
        const signed = (given as Readonly<Record<string, Signed>> | undefined)?.[device]
        if (signed) keys = signed
        return { failures: {} }
      },
    ],
    [/GET .*\/account_data\/(.+)$/, (name) => data.get(name) ?? [404, { errcode: 'M_NOT_FOUND' }]],
    [
      /PUT .*\/account_data\/(.+)$/,
      (name, body) => {
        data.set(name, body)
        return {}
      },
    ],
    [
      /GET .*\/sync$/,
      () => {
        sync.asked += 1
        return sync.asked === 1 ? { next_batch: 's1' } : 'held'
      },
    ],
    [/GET .*\/joined_rooms$/, () => ({ joined_rooms: [] })],
    [/GET .*\/displayname$/, () => ({ displayname: 'Masterplan' })],
  ]
  const server = await anAnsweringServer({}, (asked) => {
    for (const [on, answer] of routes) {
      const found = on.exec(`${asked.method} ${asked.path}`)
      if (found) return answer(decodeURIComponent(found[1] ?? ''), asked.body ? JSON.parse(asked.body) : {})
    }
    return undefined
  })
  return { ...server, sync }
}
