import type { PlanSettings } from '#domain/city.ts'
import { chargeGapKinds } from '#domain/charge-gaps.ts'
import type { GapKind } from '#domain/gaps.ts'
import { isAsked } from '#domain/measure.ts'
import { openingDates } from '#domain/late-opening.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import { gapBlocks, gapButtons } from '#app/gaps/gap-blocks.ts'
import { gapsSlot } from '#app/gaps/gaps-slot.ts'
import { readGaps } from '#app/gaps/read-gaps.ts'
import { holders } from '#app/people/holders.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { newRequests } from '#app/rounds/new-requests.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
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
  // What is due for a motion has been named by somebody.
  const dated = plan.motion ? round : openingDates(round, powers.now(), plan.schedule, powers.calendar)
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
      ...(await report({ powers, plan, book, round: opened, by }, asked.length)),
    ],
  }
}

/** Whoever is asked first: the responsible person, the deputy in their absence, else the next up the chain. */
function askedPerson(book: RoundBook, { subject }: Request) {
  const measure = book.measure(subject)
  return measure ? recipientOf('responsible', book.chain(measure), book.directory, book.today) : null
}

const isOfRegister = (kind: GapKind): boolean => chargeGapKinds.some((each) => each === kind)

interface Reporting {
  readonly powers: OpeningPowers
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly round: Round
  readonly by: string | null
}

/**
 * What the coordination should know at the opening: how many were asked, and what is missing for the round; gaps of the
 * register only where nobody was told of them before.
 */
async function report({ powers, plan, book, round, by }: Reporting, asked: number): Promise<readonly Message[]> {
  const isKnown = await powers.store.dues.done('tell-of-gaps', gapsSlot(round))
  const gaps = (await readGaps(powers, plan, book, round)).filter(({ kind }) => !isKnown || !isOfRegister(kind))
  const told = holders(book, plan.code, 'coordinator').filter(({ id }) => id !== by || gaps.length > 0)
  return told.map((person) =>
    notice(powers, person, book.directory, (reader) => {
      const { opened } = plan.motion ? reader.words.motions : reader.words.rounds
      const said = opened(round.label, asked, reader.say.instant(round.due))
      if (gaps.length === 0) return reply(said)
      const settle = paragraph(reader.words.gaps.atOpening)
      return replyWith(gapButtons(gaps, reader), said, settle, ...gapBlocks(gaps, reader))
    }),
  )
}
