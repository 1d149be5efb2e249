import type { Incoming } from '#app/contracts/incoming.ts'
import type { Unreadable } from './decryption.ts'
import type { Desk } from './desk.ts'
import { originals } from './originals.ts'
import { relationOf } from './relation-of.ts'
import type { RoomEvent } from './room-event.ts'
import { understanding } from './understand.ts'

/**
 * What is to be done about an event: to take it in, to wait for its key, or for the server (`unheard`), or nothing. `open`: it stands in clear in a room
 * where everything is encrypted, and is not taken in. `gone` names an event that its sender has taken back.
 */
export interface Heard {
  readonly incoming?: Incoming
  readonly waits?: Unreadable | 'unheard'
  readonly decrypted?: true
  readonly open?: Incoming
  readonly gone?: string
}

/** Where an event lies. */
export interface Lying {
  readonly room: string
  /** Whether what is said in the room is encrypted since before this event. */
  readonly encrypted: boolean
}

export type Hear = (event: RoomEvent, lying: Lying) => Promise<Heard>

const nothing: Heard = {}

/**
 * Makes what hears single events. Ours and those of other bots (`m.notice`) are none of our business. An edit or a redaction
 * counts only from whoever wrote the original.
 *
 * A message in clear in an encrypted room is not taken in: the homeserver could have written it in anybody's name, and what
 * gets into a council's report must come from whom it says. Whoever wrote it to us is told. Reactions and redactions are
 * never encrypted in Matrix, so they count.
 */
export function hearing(desk: Omit<Desk, 'clock' | 'words'>): Hear {
  const { bot, decryption } = desk
  const { log } = desk.reception
  const understood = understanding(desk)
  const { note, of: originalOf } = originals(desk)

  async function message(room: string, event: RoomEvent): Promise<Heard> {
    const relation = relationOf(event.content)
    if (relation?.rel_type === 'm.replace') {
      const original = await originalOf(room, relation.event_id)
      if (original?.sender !== event.sender || original.isEdit) return nothing
    }
    return taken(await understood(room, event))
  }

  async function redaction(room: string, event: RoomEvent): Promise<Heard> {
    const gone = event.content['redacts'] ?? event.redacts
    if (typeof gone !== 'string' || (await originalOf(room, gone))?.sender !== event.sender) return nothing
    return { ...taken(await understood(room, event)), gone }
  }

  async function decrypted(room: string, event: RoomEvent): Promise<Heard> {
    const clear = await decryption.decrypt(event, room)
    if (clear === 'forged') {
      log.error({ event: event.event_id, room }, 'an event was not written by its sender, and is set aside')
      return nothing
    }
    if (typeof clear === 'string') return { waits: clear }
    const heard = said.has(clear.type) && !isNotice(clear) ? await message(room, { ...event, ...clear }) : nothing
    return { ...heard, decrypted: true }
  }

  return async (event, { room, encrypted }) => {
    if (event.sender === bot.user || event.state_key !== undefined || isRedacted(event)) return nothing
    note(event.event_id, event)
    if (event.type === 'm.room.encrypted') return decrypted(room, event)
    if (event.type === 'm.room.redaction') return redaction(room, event)
    if (!said.has(event.type) || isNotice(event)) return nothing
    const heard = await message(room, event)
    return encrypted && event.type !== 'm.reaction' && heard.incoming ? { open: heard.incoming } : heard
  }
}

const said: ReadonlySet<string> = new Set([
  'm.room.message',
  'm.reaction',
  'm.sticker',
  'm.poll.start',
  'org.matrix.msc3381.poll.start',
])
const isNotice = ({ content }: Pick<RoomEvent, 'content'>): boolean => content['msgtype'] === 'm.notice'
const taken = (incoming: Incoming | undefined): Heard => (incoming ? { incoming } : nothing)

/** Of what was taken back before we came to it nothing is left to be heard. */
const isRedacted = ({ type, unsigned, content }: RoomEvent): boolean =>
  (typeof unsigned === 'object' && unsigned !== null && 'redacted_because' in unsigned) ||
  (type === 'm.room.encrypted' && typeof content['ciphertext'] !== 'string')
