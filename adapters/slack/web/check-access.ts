import { z } from 'zod'
import { furtherScopes, neededScopes } from '#adapters/slack/manifest/scopes.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { type AccessFault, accessFault } from './access-fault.ts'
import type { Clients } from './create-clients.ts'

/** Who we are in which workspace, and which rights we do without. */
export interface Access {
  readonly team: string
  /** The organisation that the workspace belongs to. */
  readonly organisation?: string
  readonly botUser: string
  readonly url: string
  /** Of the further scopes, those that were not granted. */
  readonly lacks: readonly string[]
}

const identity = z.object({
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  user_id: z.string(),
  bot_id: z.string().nullish(),
  url: z.string(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
})

/** Asks Slack whether the tokens are good for what is wanted of them; resolves with what is wrong where they are not. */
export async function checkAccess(
  { interactive }: Clients,
  settings: SlackSettings,
): Promise<{ readonly access: Access } | { readonly faults: readonly AccessFault[] }> {
  const [bot, app] = await Promise.all([
    interactive.apiCall('auth.test').then(botAccess, (error: unknown) => accessFault(error, 'botToken', settings)),
    settings.appToken === undefined
      ? undefined
      : interactive.apiCall('apps.connections.open', { token: settings.appToken }).then(
          () => undefined,
          (error: unknown) => accessFault(error, 'appToken', settings),
        ),
  ])
  if ('why' in bot) return { faults: [bot, app].filter((fault) => fault !== undefined) }
  if (app) return { faults: [app] }
  return (await isOtherApp(interactive, settings, bot.bot))
    ? { faults: [{ setting: 'appToken', why: 'other-app' }] }
    : { access: bot.access }
}

const info = z.object({ bot: z.object({ app_id: z.string() }) })

/** Whether the tokens belong to different apps. An app-level token names its own: `xapp-1-A…-…`. */
async function isOtherApp(
  client: Clients['interactive'],
  { appToken = '' }: SlackSettings,
  bot: string,
): Promise<boolean> {
  const app = /^xapp-\d+-(A[A-Z\d]+)-/.exec(appToken)?.[1]
  if (app === undefined) return false
  // What cannot be found out is no reason to stay out.
  const answer = await client.apiCall('bots.info', { bot }).catch(() => undefined)
  const { data } = info.safeParse(answer)
  return data !== undefined && data.bot.app_id !== app
}

function botAccess(answer: unknown): { readonly access: Access; readonly bot: string } | AccessFault {
  const read = identity.safeParse(answer)
  if (!read.success) return { setting: 'apiUrl', why: 'not-slack', code: 'no_identity' }
  const {
    team_id: team,
    enterprise_id: organisation,
    user_id: botUser,
    bot_id: bot,
    url,
    response_metadata: more,
  } = read.data
  if (!bot) return { setting: 'botToken', why: 'wrong-kind' }
  const granted = more?.scopes
  const missing = (scopes: readonly string[]) => scopes.filter((scope) => granted && !granted.includes(scope))
  if (missing(neededScopes).length > 0)
    return { setting: 'botToken', why: 'missing-scope', scopes: missing([...neededScopes, ...furtherScopes]) }
  const access = { team, ...(organisation && { organisation }), botUser, url, lacks: missing(furtherScopes) }
  return { access, bot }
}
