import { plusWorkingDays } from '#domain/calendar.ts'
import { inShort } from '#domain/may-release-signed.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import { lateForSession } from '#app/papers/late-for-session.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { awaitedInRound } from '#app/signing/awaited-in-round.ts'
import { holders } from '#app/people/holders.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** So many working days before a paper is due, whoever can still see to it is told. */
const ahead = 2

/**
 * Tells the coordination and those who may release, while there is still time, that the paper of a closed round would come too late for its
 * session. A round that is dated anew is told of anew.
 */
export const releaseSoon: Job = {
  name: 'release-soon',
  async upcoming(powers, { schedule }, { round }) {
    if (round?.kind !== 'regular' || round.state !== 'closed' || powers.now() >= round.paperDue) return []
    const slot = `${round.id}@${round.paperDue}`
    if (await powers.store.dues.done('release-soon', slot)) return []
    if ((await paperStanding(powers, round)).released) return []
    const { calendar } = powers
    const day = plusWorkingDays(calendar, dayOf(round.paperDue, calendar.zone), -ahead)
    return [{ slot, at: instantAt(day, schedule.opensAt, calendar.zone) }]
  },
  async run(powers, plan, { round, directory, today }) {
    if (!round) return { changes: [], messages: [] }
    const { drafted } = await paperStanding(powers, round)
    const awaited = await awaitedInRound(powers, round)
    const late = lateForSession(plan, round, today)
    const action = drafted === null ? 'draft' : 'preview'
    const messages = holders({ directory, today }, plan.code, 'coordinator', 'cdo', 'releaser').map((person) =>
      paperNotice({ powers, plan, book: { directory } }, person, (reader) =>
        replyWith(
          [paperButton(reader.words, plan.motion?.number, action, { round: round.label })],
          [
            reader.words.rounds.releaseSoon(round.label, reader.say.instant(round.paperDue), drafted !== null),
            ...(awaited.length === 0 ? [] : [reader.words.coSignature.waitsFor(inShort(awaited))]),
            ...late.lines(reader, false),
          ].join(' '),
        ),
      ),
    )
    return { changes: [], messages }
  },
}
