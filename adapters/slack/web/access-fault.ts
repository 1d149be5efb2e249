import { WebAPIHTTPError, WebAPIPlatformError } from '@slack/web-api'
import { z } from 'zod'
import { routeFault } from '#network/route-fault.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { variableOf } from '#adapters/slack/variables.ts'
import { errorCode } from './error-code.ts'

/**
 * What keeps us out, and which setting to look at. `invalid` is a token that Slack does not know, `inactive` one of an app
 * that was removed or switched off, `wrong-kind` another sort of token, `address-not-allowed` a good one used from here;
 * with `not-slack`, somebody else answers.
 */
export interface AccessFault {
  readonly setting: keyof SlackSettings
  readonly why:
    | 'invalid'
    | 'revoked'
    | 'expired'
    | 'inactive'
    | 'wrong-kind'
    | 'missing-scope'
    | 'address-not-allowed'
    | 'other-app'
    | 'socket-off'
    | 'busy'
    | 'disturbed'
    | 'not-slack'
    | 'unreachable'
    | 'proxy'
    | 'untrusted'
    | 'other'
  readonly scopes?: readonly string[]
  /** Slack's code, or the connection's. */
  readonly code?: string
  /** The variable that names the proxy. */
  readonly variable?: string
}

const byCode: Readonly<Record<string, AccessFault['why']>> = {
  invalid_auth: 'invalid',
  not_authed: 'invalid',
  token_revoked: 'revoked',
  token_expired: 'expired',
  account_inactive: 'inactive',
  app_uninstalled: 'inactive',
  not_allowed_token_type: 'wrong-kind',
  is_bot: 'wrong-kind',
  accesslimited: 'address-not-allowed',
  socket_mode_not_enabled: 'socket-off',
  ratelimited: 'busy',
  internal_error: 'disturbed',
  fatal_error: 'disturbed',
  service_unavailable: 'disturbed',
}

/** What an error of a first call means. `setting` is the token it was made with. */
export function accessFault(
  error: unknown,
  setting: 'botToken' | 'appToken',
  settings: Pick<SlackSettings, 'proxy' | 'apiUrl'>,
): AccessFault {
  const code = errorCode(error)
  if (error instanceof WebAPIPlatformError && code !== 'no_json') {
    if (code === 'missing_scope') return { setting, why: 'missing-scope', scopes: scopesIn(error.data) }
    return { setting, why: byCode[code] ?? 'other', code }
  }
  if (code === 'ratelimited') return { setting, why: 'busy', code }
  if (code === 'no_json') return { setting: 'apiUrl', why: 'not-slack', code }
  if (error instanceof WebAPIHTTPError)
    return { setting: 'apiUrl', why: error.statusCode >= 500 ? 'disturbed' : 'not-slack', code }
  const fault = routeFault(code, settings.apiUrl, settings, variableOf)
  return { setting: settingOf[fault.why], code, ...fault }
}

const settingOf = { untrusted: 'certificates', proxy: 'proxy', unreachable: 'apiUrl' } as const

const needing = z.object({ needed: z.string() })

/** An app token has one right that is of use, and Slack does not always name it. */
const scopesIn = (answer: unknown): readonly string[] =>
  (needing.safeParse(answer).data?.needed ?? 'connections:write').split(',')
