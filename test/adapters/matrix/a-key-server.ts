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
  const sync: { asked: number; answers: object[] } = { asked: 0, answers: [{ next_batch: 's1' }] }
  /** What happens to what is put and posted there, in place of what should. */
  const disturbed: { readonly on: RegExp; readonly answer: Answer; readonly taken: boolean }[] = []
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
        return sync.answers.shift() ?? 'held'
      },
    ],
    [/GET .*\/joined_rooms$/, () => ({ joined_rooms: [] })],
    [/GET .*\/displayname$/, () => ({ displayname: 'Masterplan' })],
  ]
  const server = await anAnsweringServer({}, (asked) => {
    const path = `${asked.method} ${asked.path}`
    const disturbance = disturbed.find(({ on }) => on.test(path))
    if (disturbance && !disturbance.taken) return disturbance.answer
    for (const [on, answer] of routes) {
      const found = on.exec(path)
      if (!found) continue
      const given = answer(decodeURIComponent(found[1] ?? ''), asked.body ? JSON.parse(asked.body) : {})
      return disturbance?.answer ?? given
    }
    return undefined
  })
  return { ...server, sync, disturbed }
}
