import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel, partyShort } from '#domain/party.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { peopleConcerned } from '#app/offices/moving.ts'
import { orderSlot } from '#app/offices/order-slot.ts'
import { successionSentence } from '#app/offices/told-of-succession.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * Calls off what is still to become of an office, or what it is to come of, as a whole; whoever was told is told. Refuses
 * where nothing is, and where another order builds on it.
 */
export async function callOff(
  powers: Pick<Powers, 'store' | 'city' | 'newId' | 'quietUntil'>,
  { directory }: Pick<RoundBook, 'directory'>,
  by: Actor,
  party: Party,
): Promise<Outcome<Decision>> {
  const pending = (await powers.store.directories.successions()).filter(({ done }) => done === null)
  const one = pending.find(({ old }) => old === party.id) ?? pending.find((each) => each.new === party.id)
  if (!one) return refused({ kind: 'nothing-ordered', name: partyLabel(party) })
  const ordered = pending.filter((each) => orderSlot(each) === orderSlot(one))
  const ending = directory.parties.filter(({ id }) => ordered.some(({ old }) => old === id))
  const made = directory.parties.filter(
    ({ id, validFrom }) => validFrom === one.at && ordered.some((each) => each.new === id),
  )
  const building = made.find(({ id }) =>
    pending.some((each) => !ordered.includes(each) && (each.old === id || each.new === id)),
  )
  if (building) return refused({ kind: 'order-follows', name: partyShort(building) })
  const told = peopleConcerned(directory, ordered, []).filter(({ id }) => id !== by.person.id)
  const said = (reader: Actor): string => reader.words.offices.calledOff(successionSentence(ordered, directory, reader))
  return accepted({
    reply: replyWith([undoButton(by.words)], said(by)),
    changes: [
      ...ordered.map((succession): Change => ({ kind: 'succession-removed', succession })),
      ...ending.map((each): Change => ({ kind: 'party-until', party: each, until: null })),
      ...made.map(({ id }): Change => ({ kind: 'party-removed', party: id })),
    ],
    messages: told.map((person) => notice(powers, person, directory, (reader) => reply(said(reader)))),
    undo: {
      act: 'reorganised',
      about: by.say.list(ending.map(partyLabel)),
      changes: [
        ...made.map((each): Change => ({ kind: 'party-set', party: each })),
        ...ending.map((each): Change => ({
          kind: 'party-until',
          party: { ...each, validTo: null },
          until: each.validTo,
        })),
        ...ordered.map((succession): Change => ({ kind: 'succession-set', succession })),
      ],
    },
    whenStale: { kind: 'changed-since' },
  })
}
