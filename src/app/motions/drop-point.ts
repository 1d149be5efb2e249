import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { draftStays } from '#app/motions/draft-stays.ts'
import { motionLine } from '#app/motions/motion-line.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { notice } from '#app/people/notice.ts'
import { reply, replyWith } from '#app/reply.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Takes a point out of a motion; the others keep their numbers. Whoever was asked about it is told. Refuses a point to
 * which something has been said, and the only one.
 */
export async function dropPoint(motioning: Motioning, motion: Motion, point: Measure): Promise<Outcome<Decision>> {
  const { by, powers, plan, points, all } = motioning
  const { number } = motion
  if (points.length === 1) return refused({ kind: 'only-point', text: number })
  if (await hasWords(motioning, point))
    return refused({ kind: 'point-has-words', code: point.code, motion: number, no: point.position })
  const book = await readBook(powers, number)
  const request = book.requestOf(point)
  const asked =
    request?.state === 'asked' && book.round?.state === 'open' ? askedPeople(book, request, point, plan.reminders) : []
  const told = asked.filter(({ id }) => id !== by.person.id)
  const duties = book.directory.duties.filter((duty) => duty.subjectKind === 'measure' && duty.subject === point.id)
  const measures = all.answeredBy.filter((each) => each.point === point.id).map(({ measure }) => measure)
  const { motions } = by.words
  return accepted({
    reply: replyWith(
      [undoButton(by.words)],
      motions.pointDropped(number, point.position, point.title),
      motions.numbersStay(told.length > 0),
      ...(await draftStays(motioning, number)),
    ),
    changes: [
      ...(request ? [{ kind: 'request-removed', request: request.id } as const] : []),
      { kind: 'measure-removed', measure: point.id, version: point.version },
    ],
    messages: told.map((person) =>
      notice(powers, person, book.directory, (reader) =>
        reply(reader.words.motions.toldDropped(point.code, point.title), ...motionLine(plan, reader)),
      ),
    ),
    undo: {
      act: 'point-dropped',
      about: point.code,
      changes: [
        { kind: 'measure-added', measure: point },
        ...duties.map((duty): Change => ({ kind: 'duty-set', duty })),
        { kind: 'point-measures', point: point.id, measures, alone: all.alone.includes(point.id) },
        ...(request ? [{ kind: 'asked', request } as const] : []),
      ],
    },
  })
}

/** Whether anybody has answered, asked back or remarked, be it taken back since. */
async function hasWords({ powers: { store } }: Motioning, point: Measure): Promise<boolean> {
  const ids = (await store.requests.ofMeasure(point.id)).map(({ id }) => id)
  const [comments, late, ...revisions] = await Promise.all([
    store.comments.on(ids),
    store.lateAnswers.on(ids),
    ...ids.map((id) => store.answers.revisionsOf(id)),
  ])
  return [comments, late, ...revisions].some((words) => words.length > 0)
}
