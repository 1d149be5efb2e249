import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { slackAddress } from './address.ts'
import { profileOf } from './profile-of.ts'
import { workspaceOf } from './realm-of.ts'

const changed = z.object({ event_id: z.string(), event: z.object({ type: z.literal('user_change') }) })

/**
 * What the change of an account means: closed it has `left`; of an open one its time zone is told, and only where it
 * names none that it is there again. Whoever remembers the profile before (`profileOf`) can tell an account that was
 * opened again, and drop what is not news: Slack sends this with each change of a picture or a status.
 */
export function accountChange(payload: unknown): Incoming | undefined {
  const { data } = changed.safeParse(payload)
  const profile = profileOf(payload)
  const workspace = workspaceOf(payload)
  if (!data || !profile || profile.bot || workspace === undefined) return undefined
  const about = {
    key: data.event_id,
    from: profile.address,
    place: slackAddress(workspace, profile.address.id),
    private: true,
    ...(profile.guest ? { guest: true as const } : {}),
  }
  if (profile.closed) return { kind: 'left', ...about }
  return profile.zone === undefined ? { kind: 'returned', ...about } : { kind: 'zone', ...about, zone: profile.zone }
}
