import type { PointStanding } from '#domain/motion-coverage.ts'
import { partyLabel } from '#domain/party.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { MotionRead } from '#app/motions/read-motion.ts'
import type { StatementReleased } from '#app/papers/statement-released.ts'

interface Shown extends MotionRead {
  readonly released: StatementReleased | undefined
}

/** A point of a motion: who is in charge, by what it is answered, and what is said to it, of when. */
export function pointLines(
  read: Shown,
  standing: PointStanding,
  former: string | undefined,
  by: Actor,
): readonly string[] {
  const { motions } = by.words
  const { lead, measures, alone } = standing
  return [
    lead ? motions.lead(partyLabel(lead)) : motions.noLead,
    measures.length > 0
      ? motions.measures(by.say.list(measures.map(({ code, title }) => `${code} ${title}`)))
      : alone
        ? motions.alone
        : motions.noMeasure,
    statusOf(read, standing, by),
    ...(read.released ? [] : ageOf(standing, by)),
    ...(former === undefined ? [] : [former]),
  ]
}

/** Since when what has been said stands, where it was taken over, and what has been reported since. */
function ageOf({ takenOverFrom, isOld, outdatedBy }: PointStanding, { words, say }: Actor): readonly string[] {
  const { motions } = words
  return [
    ...(takenOverFrom === null ? [] : [motions.takenOver(say.day(takenOverFrom), isOld)]),
    ...outdatedBy.map(({ code }) => motions.outdated(code)),
  ]
}

/** What the council got on a point; until then what has been said to it, or why nothing has. */
function statusOf(
  { book, answers, released }: Shown,
  { point, request }: PointStanding,
  { words, say }: Actor,
): string {
  const { motions } = words
  if (released) {
    const text = released.texts.get(point.code)
    return text === undefined ? motions.saysNothing : motions.says(excerpt(text))
  }
  if (!request) return motions.notAsked
  const answer = answers.get(request.id)
  if (answer) return excerpt(answer.fields['text'] ?? '')
  if (request.state === 'excused') return motions.excused(request.reason ?? '')
  if (request.state === 'missing') return motions.missing
  if (request.declinedBy !== null) return motions.declined
  const person = recipientOf('responsible', book.chain(point), book.directory, book.today)
  return person ? motions.asking(person.name, say.instant(request.due)) : motions.askingNobody
}
