import type { Board } from '#domain/board.ts'
import type { BoardStatement } from '#domain/board-statement.ts'

/** Whose statement it is. */
export type Voiced = Pick<BoardStatement, 'voice' | 'group' | 'person'>

/** `board`, a group's id or a member's, each after what it is. */
export function voiceMeant(said: string, { groups }: Board): Voiced | undefined {
  if (said === 'board') return { voice: 'board', group: null, person: null }
  const group = groups.find(({ party }) => party !== null && said === `group:${party.id}`)
  if (group) return { voice: 'group', group: group.party?.id ?? null, person: null }
  const own = groups.find(({ members }) => members.some(({ id }) => said === `member:${id}`))
  return own && { voice: 'member', group: own.party?.id ?? null, person: said.slice('member:'.length) }
}

/** The same member, whatever group they are in by now; the same group; or the board. */
export const isSameVoice = (one: Voiced, other: Voiced): boolean =>
  one.voice === other.voice && (one.voice === 'member' ? one.person === other.person : one.group === other.group)
