import type { Directory } from '#domain/directory.ts'
import type { Instant } from '#domain/instant.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Change } from '#app/contracts/change.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { type Asked, prompts } from '#app/rounds/prompts.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Going {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  /** Who is who without the absence or the leave, and with it. */
  readonly before: Directory
  readonly after: Directory
  /** Id of the person who goes. */
  readonly person: string
  /** What was asked or reminded of since then has found whoever stands in already. */
  readonly since?: Instant
}

/** Puts what is open and was asked of somebody who goes on to whoever stands in; tells which requests those are. */
export async function handedToStandIns(going: Going): Promise<Effects & { readonly requests: readonly Request[] }> {
  const { powers, book } = going
  const { round } = book
  const asked = round?.state === 'open' ? handedOn(going) : []
  if (!round || asked.length === 0) return { changes: [], messages: [], requests: [] }
  const last = await earlierAnswers(
    powers,
    book,
    asked.map(({ request }) => request.subject),
  )
  const messages = prompts({
    powers,
    plan: mainPlan(powers.city),
    book: { ...book, directory: going.after, chain: chainsOn(going.after, book.today) },
    round,
    asked,
    last,
  })
  const changes = asked.map(({ request: { id, step, version }, person }): Change => {
    const message = messages.find(({ about }) => about.includes(id))?.id ?? null
    const at = powers.now()
    return { kind: 'reminded', request: id, step: step ?? 0, person: person?.id ?? null, at, message, version }
  })
  return { changes, messages, requests: asked.map(({ request }) => request) }
}

function handedOn({ book, before, after, person, since }: Going): readonly Asked[] {
  const [chainBefore, chainAfter] = [chainsOn(before, book.today), chainsOn(after, book.today)]
  return book.requests
    .filter(({ state, declinedBy }) => state === 'asked' && declinedBy === null)
    .filter(({ remindedAt }) => since === undefined || remindedAt === null || remindedAt < since)
    .flatMap((request) => {
      const measure = book.measure(request.subject)
      if (!measure) return []
      const asked = recipientOf('responsible', chainBefore(measure), before, book.today)
      const standIn = recipientOf('responsible', chainAfter(measure), after, book.today)
      return asked?.id === person && standIn && standIn.id !== person ? [{ request, person: standIn }] : []
    })
}
