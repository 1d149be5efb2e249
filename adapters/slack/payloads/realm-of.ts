import { z } from 'zod'

const whose = z.object({
  team_id: z.string().optional(),
  team: z.object({ id: z.string(), enterprise_id: z.string().optional() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  enterprise_id: z.string().nullish(),
  view: z.object({ app_installed_team_id: z.string().nullish() }).nullish(),
})

/**
 * The workspace that a payload was sent for. An installation for a whole organisation names none beside an
 * interaction, but in its view.
 */
export function workspaceOf(payload: unknown): string | undefined {
  const { data } = whose.safeParse(payload)
  return data?.team?.id ?? data?.team_id ?? data?.view?.app_installed_team_id ?? data?.enterprise?.id
}

/**
 * The realm of a user: their own workspace, so that a stranger of Slack Connect matches none of ours. In an organisation
 * Slack may give its id in place of the workspace's.
 */
export function realmOf(payload: unknown, ofUser: string | null | undefined): string | undefined {
  const workspace = workspaceOf(payload)
  const { data } = whose.safeParse(payload)
  const organisation = data?.team?.enterprise_id ?? data?.enterprise?.id ?? data?.enterprise_id
  return !ofUser || ofUser === organisation ? workspace : ofUser
}
