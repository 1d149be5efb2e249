import { z } from 'zod'
import type { Address } from '#app/contracts/address.ts'
import { slackAddress } from './address.ts'
import { realmOf } from './realm-of.ts'

/** What matters of an account. `guest` is whoever is from outside: invited to some channels, or of another workspace. */
export interface Profile {
  readonly address: Address
  readonly closed: boolean
  readonly guest: boolean
  readonly bot: boolean
  /** IANA. */
  readonly zone?: string
}

const account = z.object({
  id: z.string(),
  team_id: z.string().nullish(),
  deleted: z.boolean().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
  is_bot: z.boolean().nullish(),
  tz: z.string().nullish(),
})

const told = z.object({ event: z.object({ type: z.enum(['user_change', 'team_join']), user: account }) })

/** The account that `user_change` and `team_join` tell of. */
export function profileOf(payload: unknown): Profile | undefined {
  const { data } = told.safeParse(payload)
  const user = data?.event.user
  const realm = realmOf(payload, user?.team_id)
  if (!user || realm === undefined) return undefined
  return {
    address: slackAddress(realm, user.id),
    closed: user.deleted === true,
    guest: [user.is_restricted, user.is_ultra_restricted, user.is_stranger].includes(true),
    bot: user.is_bot === true || user.id === 'USLACKBOT',
    ...(user.tz ? { zone: user.tz } : {}),
  }
}
