import { WebAPIPlatformError } from '@slack/web-api'
import { z } from 'zod'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { errorCode } from './error-code.ts'

/**
 * What keeps us out, and which setting to look at. `invalid` is a token that Slack does not know, `inactive` one of an app
 * that was removed or switched off, `wrong-kind` another sort of token, `address-not-allowed` a good one used from here.
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
    | 'unreachable'
    | 'proxy'
    | 'untrusted'
    | 'other'
  readonly scopes?: readonly string[]
  /** Slack's code, or the connection's. */
  readonly code?: string
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
}

/** What an error of a first call means. `setting` is the token it was made with. */
export function accessFault(
  error: unknown,
  setting: 'botToken' | 'appToken',
  { proxy }: Pick<SlackSettings, 'proxy'>,
): AccessFault {
  const code = errorCode(error)
  if (error instanceof WebAPIPlatformError && code !== 'no_json') {
    if (code === 'missing_scope') return { setting, why: 'missing-scope', scopes: scopesIn(error.data) }
    return { setting, why: byCode[code] ?? 'other', code }
  }
  if (/CERT|SIGNATURE|^ERR_TLS/.test(code)) return { setting: 'certificates', why: 'untrusted', code }
  if (proxy !== undefined) return { setting: 'proxy', why: 'proxy', code }
  return { setting: 'apiUrl', why: 'unreachable', code }
}

const needing = z.object({ needed: z.string() })

/** An app token has one right that is of use, and Slack does not always name it. */
const scopesIn = (answer: unknown): readonly string[] =>
  (needing.safeParse(answer).data?.needed ?? 'connections:write').split(',')
