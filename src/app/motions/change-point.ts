import { inForce } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { pointTitle } from '#domain/new-point.ts'
import { oneOf } from '#domain/one-of.ts'
import { partyLabel } from '#domain/party.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { addPoint } from '#app/motions/add-point.ts'
import { draftStays } from '#app/motions/draft-stays.ts'
import { dropPoint } from '#app/motions/drop-point.ts'
import { notAskedLines } from '#app/motions/not-asked-lines.ts'
import { type PointAspect, pointAspects } from '#app/motions/point-questions.ts'
import { button } from '#app/chat/button.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { assigning } from '#app/people/assigning.ts'
import { notice } from '#app/people/notice.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import { dayBefore } from '#app/people/day-before.ts'
import { toldOfAssignment } from '#app/people/told-of-assignment.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { promptNow } from '#app/rounds/ask-now.ts'
import { bookAfter } from '#app/rounds/book-after.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

interface Changed {
  readonly value: string
  readonly changes: readonly Change[]
  readonly back: readonly Change[]
  readonly messages?: Decision['messages']
}

/** Changes the lead office of a motion's point, the measures that answer it, or its wording; adds a point, or drops one. */
export async function changePoint(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { args, by, powers, points } = motioning
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const asked = { ...motioning, plan: planFor(motion, powers.city)[0] ?? motioning.plan }
  const point = points.find(({ position }) => String(position) === args['point'])
  if (!point && args['aspect'] === undefined && args['text'] !== undefined) return addPoint(asked, motion)
  if (!point) return refused({ kind: 'unknown-measure', code: `${motion.number}-${args['point'] ?? ''}`, nearest: [] })
  const aspect = oneOf(pointAspects, args['aspect'] ?? '')
  return aspect === 'drop' ? dropPoint(asked, motion, point) : changeAspect(asked, motion, point, aspect)
}

async function changeAspect(
  motioning: Motioning,
  { number }: Motion,
  point: Measure,
  aspect: Aspect,
): Promise<Outcome<Decision>> {
  const { by, powers } = motioning
  const book = await readBook(powers, number)
  const changed = await byAspect[aspect](motioning, point, book)
  if (!changed) return refused({ kind: 'nothing-to-change', code: point.code })
  const { motions } = by.words
  // What has been said to it already may not fit any longer: the coordination is told, and can ask whoever leads now.
  const stands =
    book.requestOf(point)?.state === 'answered' && aspect !== 'measures' ? motions.textStands[aspect] : undefined
  const askAgain = button(by.words, motions.askAgainButton, 'query', { measure: point.code }, point.code)
  return accepted({
    reply: replyWith(
      [...(stands === undefined ? [] : [askAgain]), undoButton(by.words)],
      motions.changed(number, point.position, motions.aspects[aspect], changed.value),
      ...(stands === undefined ? [] : [stands(askAgain.says)]),
      ...(aspect === 'lead' ? await notAskedLines(motioning, book, point) : await draftStays(motioning, number)),
    ),
    changes: changed.changes,
    messages: changed.messages ?? [],
    undo: { act: 'measure-changed', about: point.code, changes: changed.back },
  })
}

type Aspect = Exclude<PointAspect, 'drop'>

type ChangeAspect = (
  motioning: Motioning,
  point: Measure,
  book: RoundBook,
) => Promise<Changed | undefined> | Changed | undefined

const byAspect: Readonly<Record<Aspect, ChangeAspect>> = {
  lead: changeLead,
  measures: changeMeasures,
  text: changeText,
}

/** Whoever is asked about it, or has answered, is told how it reads now. */
async function changeText(
  { args, powers, plan, by }: Motioning,
  point: Measure,
  book: RoundBook,
): Promise<Changed | undefined> {
  const { text = '' } = args
  if (text === point.description) return undefined
  const measure = { ...point, description: text, title: pointTitle(text) }
  const request = book.requestOf(point)
  const asked = request && book.round?.state === 'open' ? askedPeople(book, request, point, plan.reminders) : []
  const [answer] = request?.answer ? await powers.store.answers.byIds([request.answer]) : []
  const answered = book.directory.people.filter(({ id }) => id === answer?.author || id === answer?.behalf)
  return {
    value: text,
    changes: [{ kind: 'measure-changed', measure, version: point.version }],
    back: [{ kind: 'measure-changed', measure: point, version: point.version + 1 }],
    messages: [...new Map([...asked, ...answered].map((person) => [person.id, person])).values()]
      .filter(({ id }) => id !== by.person.id)
      .map((person) =>
        notice(powers, person, book.directory, ({ words }) => reply(words.motions.toldReworded(point.code, text))),
      ),
  }
}

/** Another office leads from today, with whoever answers there; those who answered for the other one no longer do. */
async function changeLead(
  { args, powers, plan, by }: Motioning,
  point: Measure,
  book: RoundBook,
): Promise<Changed | undefined> {
  const { lead: to = '' } = args
  const party = book.directory.parties.find(({ id }) => id === to)
  const formerly = book.directory.duties.filter(
    ({ subjectKind, subject, role, ...duty }) =>
      subjectKind === 'measure' &&
      subject === point.id &&
      (role === 'answers' || role === 'deputises') &&
      inForce({ subjectKind, subject, role, ...duty }, book.today),
  )
  const left = bookAfter(book, { withoutDuties: formerly })
  const assigned = assigning(powers, left, [point], { as: 'office', to })
  if (!party || assigned.measures.length === 0) return undefined
  const prompted = await promptNow(powers, plan, assigned.after, assigned.asked)
  const name = partyLabel(party)
  const until = dayBefore(book.today)
  return {
    value: name,
    changes: [...formerly.map((duty): Change => ({ kind: 'duty-until', duty, until })), ...assigned.changes],
    back: [
      ...assigned.back,
      ...formerly.map((duty): Change => ({ kind: 'duty-until', duty: { ...duty, until }, until: duty.until })),
    ],
    messages: toldOfAssignment(
      { powers, book, after: assigned.after, measures: [point], as: 'office', name, by: by.person.id },
      prompted,
    ),
  }
}

function changeMeasures({ args, home, all, by }: Motioning, point: Measure): Changed | undefined {
  const { measures: said = '' } = args
  const alone = said === 'none'
  const ids = home.measures.filter(({ code }) => said.split(', ').includes(code)).map(({ id }) => id)
  const before = all.answeredBy.filter((each) => each.point === point.id).map(({ measure }) => measure)
  const isSame = before.toSorted().join(' ') === ids.toSorted().join(' ')
  if (isSame && alone === all.alone.includes(point.id)) return undefined
  return {
    value: alone ? by.words.motions.asks.noMeasures : said,
    changes: [{ kind: 'point-measures', point: point.id, measures: ids, alone }],
    back: [{ kind: 'point-measures', point: point.id, measures: before, alone: all.alone.includes(point.id) }],
  }
}
