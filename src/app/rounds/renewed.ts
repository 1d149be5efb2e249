import type { Message } from '#app/contracts/message.ts'
import type { Powers } from '#app/powers.ts'
import { digestMessage } from '#app/rounds/digest-message.ts'
import { readDigesting } from '#app/rounds/digesting.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { prompts } from '#app/rounds/prompts.ts'
import { lastAnswers } from '#app/rounds/reminding.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * A prompt or reminder written anew about those of its requests that are still open, with the dates that hold now. What cannot be written anew,
 * because its round or reader is gone, is not worth saying.
 */
export async function renewed(
  powers: Pick<Powers, 'store' | 'city' | 'calendar' | 'now' | 'newId' | 'quietUntil'>,
  message: Message,
  open: ReadonlySet<string>,
): Promise<Message | undefined> {
  const plans = powers.city.plans
  const books = await Promise.all(plans.map(async (plan) => ({ plan, book: await readBook(powers, plan.code) })))
  const { asks } = await readDigesting(powers, books, ({ id }) => open.has(id))
  const id = 'person' in message.to ? message.to.person : null
  const person = books[0]?.book.directory.people.find((each) => each.id === id)
  const [first] = asks
  if (!person || !first) return undefined
  const items = asks.map((ask) => {
    const part = message.parts?.find(({ request }) => request === ask.request.id)
    return { ask, step: part?.step ?? 0, to: part?.to ?? ('responsible' as const) }
  })
  if (message.kind === 'reminder') {
    const digest = { person, items }
    return sameAs(message, digestMessage(powers, digest, await lastAnswers(powers, [digest])))
  }
  const { plan, book, round } = first
  const asked = asks.map(({ request }) => ({ request, person }))
  const last = await earlierAnswers(
    powers,
    book,
    asks.map(({ request }) => request.subject),
  )
  const [prompt] = prompts({ powers, plan, book, round, asked, last })
  return prompt && sameAs(message, prompt)
}

/** The old message with new words. */
const sameAs = (message: Message, { content, about, parts = [], expires }: Message): Message => ({
  ...message,
  content,
  about,
  parts,
  expires,
})
