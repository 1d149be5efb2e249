import { closedNow } from '#domain/closed-now.ts'
import type { Motion } from '#domain/motion.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import { readBook } from '#app/rounds/round-book.ts'

export interface Ending {
  readonly state: 'replaced' | 'withdrawn'
  /** Why its open requests are excused, in the city's language. */
  readonly reason: string
  /** What those who were asked about these points are told. */
  told(reader: Actor, codes: string): string
}

export interface Ended {
  readonly changes: readonly Change[]
  /** What takes it back: it is asked about again, and its requests are open. */
  readonly back: readonly Change[]
  readonly messages: readonly Message[]
  /** How many of them were open. */
  readonly requests: number
}

/** What ends with a motion: its round, and its open requests, of which those who were asked are told. Answers stay. */
export async function endMotion(
  { powers, plan, by }: Pick<Motioning, 'powers' | 'plan'> & Partial<Pick<Motioning, 'by'>>,
  motion: Motion,
  { state, reason, told }: Ending,
): Promise<Ended> {
  const book = await readBook(powers, motion.number)
  const open = book.requests.filter((request) => request.state === 'asked')
  const asked = open.flatMap((request) => {
    const point = book.measure(request.subject)
    const people = point ? askedPeople(book, request, point, plan.reminders) : []
    return people.map((person) => ({ person, request, code: point?.code ?? '' }))
  })
  const rounds = [book.round, book.next].flatMap((round) => (round && round.state !== 'closed' ? [round] : []))
  const byPerson = [...Map.groupBy(asked, ({ person }) => person.id).values()]
  return {
    requests: open.length,
    changes: [
      { kind: 'motion-changed', motion: { ...motion, state }, version: motion.version },
      ...open.map(({ id, version }): Change => ({ kind: 'excused', request: id, reason, version })),
      ...rounds.map((round): Change => ({
        kind: 'round-changed',
        round: closedNow(round, powers.now()),
        version: round.version,
      })),
    ],
    back: [
      { kind: 'motion-changed', motion, version: motion.version + 1 },
      ...open.map(({ id, version }): Change => ({
        kind: 'request-state',
        request: id,
        state: 'asked',
        version: version + 1,
      })),
      ...rounds.map((round): Change => ({ kind: 'round-changed', round, version: round.version + 1 })),
    ],
    messages: byPerson.flatMap((group) => {
      const [first] = group
      if (!first || first.person.id === by?.person.id) return []
      return [
        notice(
          powers,
          first.person,
          book.directory,
          (reader) => reply(told(reader, reader.say.list(group.map(({ code }) => code)))),
          group.map(({ request }) => request.id),
        ),
      ]
    }),
  }
}
