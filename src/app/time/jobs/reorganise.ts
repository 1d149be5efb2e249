import { instantAt } from '#domain/instant.ts'
import type { Succession } from '#domain/succession.ts'
import type { Change } from '#app/contracts/change.ts'
import { movingTo, peopleConcerned } from '#app/offices/moving.ts'
import { orderSlot } from '#app/offices/order-slot.ts'
import { putAnew } from '#app/offices/put-anew.ts'
import { toldOfSuccession } from '#app/offices/told-of-succession.ts'
import type { Powers } from '#app/powers.ts'
import type { Job } from '#app/time/job.ts'

/** Moves what an office has to those that carry it on, as soon as their day begins; whoever is concerned is told. */
export const reorganise: Job = {
  name: 'reorganise',
  async upcoming(powers) {
    const pending = (await powers.store.directories.successions()).filter(({ done }) => done === null)
    return [...Map.groupBy(pending, orderSlot)].flatMap(([slot, [first]]) =>
      first ? [{ slot, at: instantAt(first.at, '00:00', powers.city.zone) }] : [],
    )
  },
  async run(powers, _, book, { slot }) {
    const successions = (await powers.store.directories.successions()).filter(
      (each) => each.done === null && orderSlot(each) === slot,
    )
    const moving = await movingTo(powers, book.directory, successions)
    const people = peopleConcerned(book.directory, successions, moving.measures)
    return {
      changes: [...successions.map((succession) => doneNow(powers, succession)), ...moving.changes],
      messages: [
        ...toldOfSuccession(powers, book.directory, successions, people, true),
        ...(await putAnew(powers, book.directory, moving)),
      ],
    }
  },
}

const doneNow = ({ now }: Pick<Powers, 'now'>, succession: Succession): Change => ({
  kind: 'succession-done',
  succession,
  done: now(),
})
