import { z } from 'zod'
import type { Homeserver } from './homeserver.ts'
import { isMissing } from './is-missing.ts'
import { pathOf } from './paths.ts'
import type { Note } from './notes.ts'
import { stateOf } from './state-of.ts'

type Kind = NonNullable<Note['kind']>

const tagged = z.looseObject({ tags: z.record(z.string(), z.unknown()) })
const named = z.looseObject({ name: z.string().optional() })

/**
 * What a room is for. One with a name is meant for several, even while there are only two in it: whoever comes later could
 * read back. In a room that the server writes its notices to, nobody is to be answered.
 */
export async function kindOf(server: Pick<Homeserver, 'call'>, bot: string, room: string): Promise<Kind> {
  const { tags } = tagged.parse(await tagsOf(server, bot, room))
  if ('m.server_notice' in tags) return 'notices'
  const { data } = named.safeParse(await stateOf(server, room, 'm.room.name'))
  return data?.name ? 'group' : 'direct'
}

async function tagsOf({ call }: Pick<Homeserver, 'call'>, bot: string, room: string): Promise<unknown> {
  try {
    return await call('GET', pathOf('user', bot, 'rooms', room, 'tags'))
  } catch (error) {
    if (isMissing(error)) return { tags: {} }
    throw error
  }
}
