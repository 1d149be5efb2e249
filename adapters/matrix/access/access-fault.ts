import { z } from 'zod'
import { routeFault } from '#network/route-fault.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'

/**
 * What keeps us out of a homeserver. `invalid` is a token that it does not know, `expired` one that it knew; with
 * `not-matrix` somebody else answers, with `bad-pointer` the server's name leads nowhere.
 */
export interface AccessFault {
  readonly why:
    | 'invalid'
    | 'expired'
    | 'locked'
    | 'deactivated'
    | 'no-device'
    | 'guest'
    | 'too-old'
    | 'busy'
    | 'disturbed'
    | 'not-matrix'
    | 'bad-pointer'
    | 'unknown-host'
    | 'unreachable'
    | 'proxy'
    | 'untrusted'
    | 'other'
  /** The host that was asked, or the address that should have led to it. */
  readonly host: string
  /** The homeserver's code, the connection's, a status, or the newest version that it knows. */
  readonly detail: string
  /** The variable that names the proxy. */
  readonly variable?: string
  /** Where accounts are managed, of a homeserver that leaves signing in to another service. */
  readonly manage?: string
}

const byCode: Readonly<Record<string, AccessFault['why']>> = {
  M_UNKNOWN_TOKEN: 'invalid',
  M_MISSING_TOKEN: 'invalid',
  M_USER_LOCKED: 'locked',
  M_USER_DEACTIVATED: 'deactivated',
  M_LIMIT_EXCEEDED: 'busy',
  no_json: 'not-matrix',
}

/** What an error of a first request means; `url` is what was asked. */
export function accessFault(error: unknown, url: string, settings: Pick<MatrixSettings, 'proxy'>): AccessFault {
  if (!(error instanceof MatrixFault)) throw error
  const { status, code } = error
  const { host } = new URL(url)
  if (status === 0) return connectionFault(error, url, settings)
  const detail = code.startsWith('M_') ? code : String(status)
  if (status === 429) return { why: 'busy', host, detail }
  if (status >= 500) return { why: 'disturbed', host, detail }
  if (code === 'M_UNKNOWN_TOKEN' && wasKnown(error.body)) return { why: 'expired', host, detail }
  return { why: byCode[code] ?? (code.startsWith('M_') ? 'other' : 'not-matrix'), host, detail }
}

function connectionFault({ code }: MatrixFault, url: string, settings: Pick<MatrixSettings, 'proxy'>): AccessFault {
  const { host } = new URL(url)
  const fault = routeFault(code, url, settings, variableOf)
  const isUnknown = fault.why === 'unreachable' && (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
  return { host, detail: code, ...fault, ...(isUnknown && { why: 'unknown-host' }) }
}

const softly = z.object({ soft_logout: z.literal(true) })

const wasKnown = (body: unknown): boolean => softly.safeParse(body).success
