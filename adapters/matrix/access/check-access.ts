import { z } from 'zod'
import { serverIn } from '#adapters/matrix/server-name.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import { type AccessFault, accessFault } from './access-fault.ts'
import type { Ask } from './ask.ts'
import { homeserverOf, pointerTo } from './homeserver-of.ts'
import { managedAt } from './managed-at.ts'

/** Who we are on which homeserver. */
export interface Access {
  /** Its address, without a slash at the end. */
  readonly homeserver: string
  readonly user: string
  readonly device: string
  /** The name of the server that the account belongs to. */
  readonly realm: string
}

type Given = Pick<MatrixSettings, 'homeserver' | 'token' | 'proxy'>

/** Asks a homeserver whether the token is good for what is wanted of it; resolves with what is wrong where it is not. */
export async function checkAccess(settings: Given, ask: Ask): Promise<Access | AccessFault> {
  let url = pointerTo(settings.homeserver)
  try {
    const homeserver = await homeserverOf(settings.homeserver, ask)
    if (homeserver === undefined) return { why: 'bad-pointer', host: url, detail: '' }
    url = homeserver
    const old = tooOld(await ask(`${homeserver}/_matrix/client/versions`), new URL(homeserver).host)
    if (old) return old
    return asWhom(await ask(`${homeserver}/_matrix/client/v3/account/whoami`, { token: settings.token }), homeserver)
  } catch (error) {
    const fault = accessFault(error, url, settings)
    const isToken = fault.why === 'invalid' || fault.why === 'expired'
    const manage = isToken ? await managedAt(url, ask) : undefined
    return { ...fault, ...(manage !== undefined && { manage }) }
  }
}

const versions = z.object({ versions: z.array(z.string()).min(1) })

/** From this one on files are fetched with the token (MSC3916). */
const [major, minor] = [1, 11]

/** Source: client-server API, `GET /_matrix/client/versions`. */
function tooOld(answer: unknown, host: string): AccessFault | undefined {
  const read = versions.safeParse(answer)
  if (!read.success) return { why: 'not-matrix', host, detail: 'versions' }
  const known = read.data.versions.flatMap((each) => {
    const [, first, second] = /^v(\d+)\.(\d+)$/.exec(each) ?? []
    return first === undefined ? [] : [[Number(first), Number(second)] as const]
  })
  if (known.some(([first, second]) => first > major || (first === major && second >= minor))) return undefined
  const [newest] = known.toSorted((a, b) => b[0] - a[0] || b[1] - a[1])
  return { why: 'too-old', host, detail: newest ? `v${newest.join('.')}` : (read.data.versions.at(-1) ?? '') }
}

const identity = z.object({
  user_id: z.string().startsWith('@'),
  device_id: z.string().optional(),
  is_guest: z.boolean().optional(),
})

/** Source: client-server API, `GET /_matrix/client/v3/account/whoami`. */
function asWhom(answer: unknown, homeserver: string): Access | AccessFault {
  const { host } = new URL(homeserver)
  const { data } = identity.safeParse(answer)
  const realm = data && serverIn(data.user_id)
  if (!data || realm === undefined) return { why: 'not-matrix', host, detail: 'whoami' }
  const { user_id: user, device_id: device, is_guest: isGuest = false } = data
  if (isGuest) return { why: 'guest', host, detail: '' }
  return device === undefined ? { why: 'no-device', host, detail: '' } : { homeserver, user, device, realm }
}
