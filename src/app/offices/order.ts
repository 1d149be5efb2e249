import type { Directory } from '#domain/directory.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { partyLabel } from '#domain/party.ts'
import { planSuccession, type SuccessionOrder } from '#domain/plan-succession.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { putAnew } from '#app/offices/put-anew.ts'
import { movingTo, peopleConcerned } from '#app/offices/moving.ts'
import { successionSentence, toldOfSuccession } from '#app/offices/told-of-succession.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

type OrderPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/** Lets offices carry on others: at once where their day has come, else on that day. Whoever is concerned is told. */
export async function order(
  powers: OrderPowers,
  { directory: before, today }: Pick<RoundBook, 'directory' | 'today'>,
  by: Actor,
  ordered: SuccessionOrder,
): Promise<Outcome<Decision>> {
  const outcome = planSuccession(ordered, before.parties)
  if (!outcome.ok) return outcome
  const { added, ending, until } = outcome.value
  const isNow = ordered.at <= today
  const successions = outcome.value.successions.map((each) => ({ ...each, done: isNow ? powers.now() : null }))
  const directory: Directory = {
    ...before,
    parties: [
      ...before.parties.map((party) => (ending.includes(party) ? { ...party, validTo: until } : party)),
      ...added,
    ],
  }
  const moving = await movingTo(powers, directory, successions)
  const { moved, measures, tasks } = moving
  const told = peopleConcerned(before, successions, measures).filter(({ id }) => id !== by.person.id)
  const { words, say } = by
  const codes = say.list([...measures, ...tasks].map(({ code }) => code))
  const lacking = successions.slice(1).filter(({ kind, rank }) => kind === 'split' && rank > 0)
  return accepted({
    reply: replyWith(
      [undoButton(words)],
      successionSentence(successions, directory, by),
      ...(codes !== '' ? [words.offices.measures(codes)] : []),
      ...(isNow ? [words.offices.movedNow(moved.people.length, moved.requests.length)] : [words.offices.onThatDay]),
      ...(lacking.length > 0 ? [words.offices.lacking(say.list(added.slice(1).map(partyLabel)))] : []),
    ),
    changes: [
      ...added.map((party): Change => ({ kind: 'party-set', party })),
      ...ending.map((party): Change => ({ kind: 'party-until', party, until })),
      ...successions.map((succession): Change => ({ kind: 'succession-set', succession })),
      ...(isNow ? moving.changes : []),
    ],
    messages: [
      ...toldOfSuccession(powers, directory, successions, told, isNow),
      ...(isNow ? await putAnew(powers, directory, moving) : []),
    ],
    undo: {
      act: 'reorganised',
      about: say.list(ending.map(partyLabel)),
      changes: [
        ...(isNow ? moving.back : []),
        ...successions.map((succession): Change => ({ kind: 'succession-removed', succession })),
        ...ending.map((party): Change => ({
          kind: 'party-until',
          party: { ...party, validTo: until },
          until: party.validTo,
        })),
        ...added.map(({ id }): Change => ({ kind: 'party-removed', party: id })),
      ],
    },
  })
}
