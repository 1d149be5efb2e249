import type { PlanSettings } from '#domain/city.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { newRequests } from '#app/rounds/new-requests.ts'
import type { Powers } from '#app/powers.ts'
import { prompts } from '#app/rounds/prompts.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

type AskingPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

export interface Asking {
  readonly requests: readonly Request[]
  readonly changes: readonly Change[]
  readonly messages: readonly Message[]
}

/** Asks about measures in the round that is open, as long as an answer can still be in time; else about none. */
export async function askNow(
  powers: AskingPowers,
  plan: PlanSettings,
  book: RoundBook,
  measures: readonly Measure[],
): Promise<Asking> {
  const { round } = book
  const asked = measures.filter((measure) => isAsked(measure) && !book.requestOf(measure))
  if (round?.state !== 'open' || round.due <= powers.now() || asked.length === 0)
    return { requests: [], changes: [], messages: [] }
  const requests = newRequests(powers, plan, book, round, asked)
  return {
    requests,
    changes: requests.map((request): Change => ({ kind: 'asked', request })),
    messages: await promptNow(powers, plan, book, requests),
  }
}

/** The messages that put requests to whoever is to answer them now, with the last answer. */
export async function promptNow(
  powers: Omit<AskingPowers, 'calendar'>,
  plan: PlanSettings,
  book: RoundBook,
  requests: readonly Request[],
): Promise<readonly Message[]> {
  const { round } = book
  if (!round) return []
  const last = await earlierAnswers(
    powers,
    book,
    requests.map(({ subject }) => subject),
  )
  const asked = requests.map((request) => {
    const measure = book.measure(request.subject)
    const person = measure ? recipientOf('responsible', book.chain(measure), book.directory, book.today) : null
    return { request, person }
  })
  return prompts({ powers, plan, book, round, asked, last })
}
