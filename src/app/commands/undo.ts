import { type Instant, plusSeconds } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { LastAct, Undo } from '#app/contracts/undo.ts'
import { mainPlan } from '#app/main-plan.ts'
import { askedOf } from '#app/people/asked-of.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

const day = 24 * 3600

/** Takes back the person's last act, for a day and while nothing has been frozen since; those told are told so. */
export const undo: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'undo',
  needs: 'see-own',
  async questions() {
    return []
  },
  async run(powers, args, { person, words }) {
    const { store, city, now } = powers
    const last = await store.acts.lastOf(person.id)
    const way = wayBack(last, await store.rounds.of(mainPlan(city).code), now())
    if (!way.ok || !last) return way.ok ? refused({ kind: 'nothing-to-undo' }) : way
    const { act, about, changes } = way.value
    // A button stays where it is; people have done other things since.
    if ((args['about'] ?? about) !== about) return refused({ kind: 'changed-since' })
    const book = await readBook(powers, mainPlan(city).code)
    const { directory } = book
    const asked = askedOf(book, changes)
    const told = directory.people.filter(({ id }) => last.told.includes(id))
    const what = words.undo.acts[act](about)
    return accepted({
      reply: reply(told.length > 0 ? words.undo.doneAndTold(what, told.length) : words.undo.done(what)),
      changes: [...changes.map(datedAnew(powers)), { kind: 'act-undone', person: person.id, at: last.at }],
      messages: told.map((each) =>
        notice(powers, each, directory, (reader) => {
          const { still, ended } = asked(each.id)
          const said = reader.words.undo
          return reply(
            said.told(said.acts[act](about)),
            ...(still.length > 0 ? [said.stillAsked(reader.say.list(still))] : []),
            ...(ended.length > 0 ? [said.noLongerAsked(reader.say.list(ended))] : []),
          )
        }),
      ),
      whenStale: { kind: 'changed-since' },
    })
  },
}

function wayBack(last: LastAct | undefined, rounds: readonly Round[], now: Instant): Outcome<Undo> {
  if (!last) return refused({ kind: 'nothing-to-undo' })
  const { at, undo: way } = last
  if (!('act' in way)) return refused({ kind: 'not-undoable', instead: way.instead })
  if (plusSeconds(at, day) <= now) return refused({ kind: 'undo-too-late' })
  const frozen = rounds.find(({ state, closes }) => state !== 'planned' && at < closes && closes <= now)
  return frozen ? refused({ kind: 'frozen-since', label: frozen.label }) : accepted(way)
}

/** An answer that is put back in its place is a new revision, given now. */
const datedAnew =
  ({ now, newId }: Pick<Powers, 'now' | 'newId'>) =>
  (change: Change): Change =>
    change.kind === 'answered' ? { ...change, answer: { ...change.answer, id: newId(), at: now() } } : change
