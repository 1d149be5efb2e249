import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { DirectRooms } from './direct-rooms.ts'
import type { Encryption } from './encryption.ts'
import { encryptionAfter } from './encryption-in.ts'
import type { Guests } from './guests.ts'
import { invitationIn } from './invitation.ts'
import type { Members } from './members.ts'
import type { NoteChange, Notes } from './notes.ts'
import type { Occupancy } from './occupancy.ts'
import type { StateEvent, SyncedRoom, SyncedRooms } from './rooms.ts'

interface Noting {
  readonly bot: string
  readonly notes: Notes
  readonly members: Members
  readonly encryption: Encryption
  readonly guests: Guests
  readonly occupancy: Occupancy
  readonly direct: DirectRooms
  /** Somebody has come into a room. Resolves when durable. */
  readonly came: (user: string) => Promise<void>
  readonly now: () => number
}

const tombstone = z.looseObject({ replacement_room: z.string().min(1) })

/** Takes note of what a sync brings, in one commit, and then of where people have written to the bot alone. */
export async function noteSync(noting: Noting, { join = {}, invite = {}, leave = {} }: SyncedRooms): Promise<void> {
  const { notes, members, encryption } = noting
  const changes: Record<string, NoteChange> = {}
  const add = (room: string, change: NoteChange) => void (changes[room] = { ...changes[room], ...change })

  for (const room of Object.keys(leave)) {
    members.forget(room)
    add(room, { pending: undefined })
  }
  for (const [room, { state }] of Object.entries(invite)) add(room, invited(noting, room, state))
  for (const [room, happened] of Object.entries(join)) {
    members.noted(room, happened)
    add(room, encryptionAfter(notes.of(room), happened))
    const upgrade = upgradeIn(happened)
    if (!upgrade || notes.of(room).upgradedTo === upgrade.to) continue
    add(room, { upgradedTo: upgrade.to })
    if (noting.guests.mayInvite(upgrade.by)) add(upgrade.to, toJoin(noting, upgrade.by))
  }
  await notes.change(changes)
  for (const [room, happened] of Object.entries(join)) await encryption.told(room, happened)
  for (const user of arrivals(noting, join)) await noting.came(user)
  await noteWords(noting, join)
}

/** Whoever has accepted an invitation, or come by themselves. */
const arrivals = ({ bot }: Noting, join: NonNullable<SyncedRooms['join']>): ReadonlySet<string> =>
  new Set(
    Object.values(join)
      .flatMap(({ timeline }) => timeline)
      .filter(({ type, content }) => type === 'm.room.member' && content['membership'] === 'join')
      .flatMap(({ state_key: user }) => (user === undefined || user === bot ? [] : [user])),
  )

function invited(noting: Noting, room: string, state: readonly StateEvent[]): NoteChange {
  noting.members.forget(room)
  const invitation = invitationIn(state, noting.bot)
  if (!invitation) return {}
  const { by, isDirect } = invitation
  const { pending } = noting.notes.of(room)
  // The first sync after a start brings again what is being answered.
  if (pending?.by === by) return {}
  if (!noting.guests.mayInvite(by)) return { pending: { ...toJoin(noting, by).pending, answer: 'decline' } }
  return { ...toJoin(noting, by), ...(isDirect && { kind: 'direct' }) }
}

function toJoin({ now }: Noting, by: string): { readonly pending: NonNullable<NoteChange['pending']> } {
  return { pending: { answer: 'join', by, since: now(), tries: 0, due: now() } }
}

function upgradeIn({ state, timeline }: SyncedRoom): { readonly to: string; readonly by: string } | undefined {
  const event = [...state, ...timeline].findLast(
    ({ type, state_key: key }) => type === 'm.room.tombstone' && key === '',
  )
  const { data } = tombstone.safeParse(event?.content)
  return event && data && { to: data.replacement_room, by: event.sender }
}

const spoken = new Set(['m.room.message', 'm.room.encrypted'])

/** One room that the server is not well with does not keep all others from being heard; whoever wrote there is answered elsewhere. */
function unlessOfRoom(error: unknown): false {
  if (error instanceof MatrixFault && error.status >= 500) return false
  throw error
}

/** A person is answered where they have written last; in the order in which they have. */
async function noteWords({ bot, occupancy, direct }: Noting, join: NonNullable<SyncedRooms['join']>): Promise<void> {
  const words = Object.entries(join).flatMap(([room, { timeline }]) =>
    timeline
      .filter(({ type, sender }) => spoken.has(type) && sender !== bot)
      .map(({ sender, origin_server_ts: at = 0 }) => ({ room, sender, at })),
  )
  for (const { room, sender, at } of words.toSorted((one, other) => one.at - other.at)) {
    if (await occupancy.isDirect(room, sender).catch(unlessOfRoom)) await direct.wrote(sender, room, at)
  }
}
