import type { Posting, Sent } from '#app/contracts/adapter.ts'
import { contentOf } from '#adapters/matrix/html/content.ts'
import { digest } from './digest.ts'
import { eventTypeIn } from './event-type.ts'
import { fitting } from './fitting.ts'
import { changed } from './said.ts'
import { send } from './send.ts'
import type { WayOut } from './way-out.ts'

/**
 * Has an earlier post say something else, in the room where it stands. Its transaction is of what it says, too: whoever
 * tries later may know better.
 */
export async function change(out: WayOut, posting: Posting, edits: string): Promise<Sent> {
  const { at, key, post } = posting
  const [event = '', room = ''] = edits.split(' ')
  const content = contentOf(post)
  if (at.id.startsWith('@') && !(await out.rooms.isDirect(room, at.id))) return { failed: 'refused' }
  const sent = {
    room,
    type: await eventTypeIn(out.rooms, room),
    content: fitting([
      changed(content, at, event),
      { ...changed(content, at, event), ...briefly(content.body) },
      { ...changed({ ...content, html: '' }, at, event), ...briefly(content.body) },
    ]),
    transaction: `${key}_${digest(JSON.stringify(content))}`,
    leaving: async () => undefined,
  }
  await send(out, posting, sent)
  await out.memory.setAll(out.signs.of(event, room, content.signs))
  if (content.signs) out.signs.show()
  return { id: edits }
}

/** In characters: what clients show that know no changes. */
const longest = 500

const briefly = (body: string): object => ({
  format: undefined,
  formatted_body: undefined,
  body: `* ${body.length > longest ? `${body.slice(0, longest)} …` : body}`,
})
