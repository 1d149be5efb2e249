import { z } from 'zod'

/** An account of the workspace, as far as it matters. */
export interface Account {
  readonly id: string
  /** `guest` is anybody from outside: invited to some channels only, or of another workspace. */
  readonly standing: 'member' | 'guest' | 'bot'
  readonly closed: boolean
  /** IANA. */
  readonly zone?: string
  /** In small letters; only with the right to see it. */
  readonly email?: string
  /** When it was last changed, in seconds since 1970. */
  readonly updated?: number
}

/** Whether this is the open account of somebody of the house. */
export const isMember = ({ standing, closed }: Account): boolean => standing === 'member' && !closed

/** Which workspace we serve, and the organisation that it is part of, if any. */
export interface Workspace {
  readonly team: string
  readonly organisation?: string
}

const user = z.object({
  id: z.string(),
  team_id: z.string().nullish(),
  enterprise_user: z.object({ teams: z.array(z.string()).nullish() }).nullish(),
  deleted: z.boolean().nullish(),
  is_bot: z.boolean().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
  tz: z.string().nullish(),
  updated: z.number().nullish(),
  profile: z.object({ email: z.string().nullish() }).nullish(),
})

/** Slack's own user object; undefined when it is none. */
export function accountOf(given: unknown, workspace: Workspace): Account | undefined {
  const { data } = user.safeParse(given)
  if (!data) return undefined
  const email = data.profile?.email?.toLowerCase()
  return {
    id: data.id,
    standing: standingOf(data, workspace),
    closed: data.deleted === true,
    ...(data.tz && { zone: data.tz }),
    ...(email && { email }),
    ...(typeof data.updated === 'number' && { updated: data.updated }),
  }
}

function standingOf(data: z.infer<typeof user>, { team, organisation }: Workspace): Account['standing'] {
  if (data.is_bot || data.id === 'USLACKBOT') return 'bot'
  const teams = [data.team_id ?? team, ...(data.enterprise_user?.teams ?? [])]
  const isOurs = teams.some((each) => each === team || each === organisation)
  return data.is_restricted || data.is_ultra_restricted || data.is_stranger || !isOurs ? 'guest' : 'member'
}
