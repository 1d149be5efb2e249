import type { Directory } from '#domain/directory.ts'
import type { Instant } from '#domain/instant.ts'
import { recipientOf } from '#domain/recipient.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Powers } from '#app/powers.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { type Asked, prompts } from '#app/rounds/prompts.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

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

/** What is open and goes on to whoever stands in, and the codes of what that is about. */
export interface Handed extends Effects {
  readonly codes: readonly string[]
}

/** Puts what is open in any round and was asked of somebody who goes on to whoever stands in. */
export async function handedInAllRounds(going: Omit<Going, 'book'>): Promise<Handed> {
  const { powers } = going
  const books = await Promise.all(powers.city.plans.map(({ code }) => readBook(powers, code)))
  const handed = await Promise.all(books.map((book) => handedToStandIns({ ...going, book })))
  return {
    changes: handed.flatMap(({ changes }) => changes),
    messages: handed.flatMap(({ messages }) => messages),
    codes: handed.flatMap(({ codes }) => codes),
  }
}

/** Puts what is open in one round and was asked of somebody who goes on to whoever stands in. */
export async function handedToStandIns(going: Going): Promise<Handed> {
  const { powers, book } = going
  const { round } = book
  const plan = powers.city.plans.find(({ code }) => code === round?.plan)
  const asked = round?.state === 'open' ? handedOn(going) : []
  if (!round || !plan || asked.length === 0) return { changes: [], messages: [], codes: [] }
  const last = await earlierAnswers(
    powers,
    book,
    asked.map(({ request }) => request.subject),
  )
  const messages = prompts({
    powers,
    plan,
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
  return { changes, messages, codes: asked.flatMap(({ request }) => book.measure(request.subject)?.code ?? []) }
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
