import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { openOffers } from '#app/people/open-offers.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** “Ja”, “annehmen”, “nein” or “ablehnen” where exactly one offer waits for this person: what its button would do. */
export async function answerToOffer({ powers, plan, by }: Conversation, text: string): Promise<Invocation | undefined> {
  const typed = fold(text).replace(/[.!]$/, '')
  const decision = (['yes', 'no'] as const).find((each) => words[each].has(typed))
  if (decision === undefined) return undefined
  const [only, ...others] = await openOffers(powers, await readBook(powers, plan.code), by.person)
  if (!only || others.length > 0) return undefined
  return { word: only.word, args: { ...only.args, decision } }
}

const catalogues = (['de', 'en'] as const).map((language) => catalogue(language))

const words = {
  yes: new Set(catalogues.flatMap(({ questions, people }) => [questions.yes, people.accept].map(fold))),
  no: new Set(catalogues.flatMap(({ questions, people }) => [questions.no, people.decline].map(fold))),
}
