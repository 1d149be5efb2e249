import type { PlanSettings } from '#domain/city.ts'
import { isAsked } from '#domain/measure.ts'
import { openingDates } from '#domain/late-opening.ts'
import { isAbsent } from '#domain/absence.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { list, paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import { holders } from '#app/people/holders.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { newRequests } from '#app/rounds/new-requests.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { prompts } from '#app/rounds/prompts.ts'

type OpeningPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/**
 * Opens a planned round: a request for each measure, one message for each person asked, and a notice to the
 * coordination. `by` knows already, unless there are gaps.
 */
export async function opening(
  powers: OpeningPowers,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  by: string | null = null,
): Promise<Effects> {
  const dated = openingDates(round, powers.now(), plan.schedule, powers.calendar)
  const opened: Round = { ...dated, questionnaire: plan.questionnaire }
  const measures = book.measures.filter(isAsked)
  const requests = newRequests(powers, plan, book, opened, measures)
  const asked = requests.map((request) => ({ request, person: askedPerson(book, request) }))
  const last = await earlierAnswers(
    powers,
    book,
    measures.map(({ id }) => id),
    round,
  )
  return {
    changes: [
      { kind: 'round-changed', round: { ...opened, state: 'open' }, version: round.version },
      ...requests.map((request): Change => ({ kind: 'asked', request })),
    ],
    messages: [
      ...prompts({ powers, plan, book, round: opened, asked, last }),
      ...report({ powers, plan, book, round: opened, by }, asked),
    ],
  }
}

/** Whoever is asked first: the responsible person, the deputy in their absence, else the next up the chain. */
function askedPerson(book: RoundBook, { subject }: Request) {
  const measure = book.measure(subject)
  return measure ? recipientOf('responsible', book.chain(measure), book.directory, book.today) : null
}

interface Reporting {
  readonly powers: OpeningPowers
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly round: Round
  readonly by: string | null
}

/** What the coordination should know at the opening: how many were asked, and what has nobody to answer. */
function report(
  { powers, plan, book, round, by }: Reporting,
  asked: readonly { readonly request: Request }[],
): readonly Message[] {
  const gaps = asked.flatMap(({ request }) => {
    const measure = book.measure(request.subject)
    if (!measure) return []
    const { responsible, deputy } = book.chain(measure)
    const absent = responsible !== null && isAbsent(responsible.id, book.directory, book.today)
    return responsible === null || (absent && deputy === null) ? [`${measure.code} ${measure.title}`] : []
  })
  const told = holders(book, plan.code, 'coordinator').filter(({ id }) => id !== by || gaps.length > 0)
  return told.map((person) =>
    notice(powers, person, book.directory, ({ words, say }) =>
      reply(
        words.rounds.opened(round.label, asked.length, say.instant(round.due)),
        ...(gaps.length > 0 ? [paragraph(words.rounds.gaps), list(...gaps)] : []),
      ),
    ),
  )
}
