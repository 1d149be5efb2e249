import type { Digest } from '#domain/digest.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Powers } from '#app/powers.ts'
import { digestMessage } from '#app/rounds/digest-message.ts'
import type { PlanBook, RoundAsk } from '#app/rounds/digesting.ts'
import { type EarlierAnswer, earlierAnswers } from '#app/rounds/earlier-answers.ts'
import type { Effects } from '#app/rounds/effects.ts'

/** Reminds people, one message each; each request remembers its step. */
export async function reminding(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  digests: readonly Digest<RoundAsk>[],
): Promise<Effects> {
  const last = await lastAnswers(powers, digests)
  const written = digests.map((digest) => ({ digest, message: digestMessage(powers, digest, last) }))
  return {
    messages: written.map(({ message }) => message),
    changes: written.flatMap(({ digest: { person, items }, message }) =>
      items.map(({ ask: { request }, step }): Change => {
        const { id, version } = request
        return {
          kind: 'reminded',
          request: id,
          step,
          person: person.id,
          at: powers.now(),
          message: message.id,
          version,
        }
      }),
    ),
  }
}

/** What was last said of the measures that are reminded of, in whatever plan. */
export async function lastAnswers(
  powers: Pick<Powers, 'store'>,
  digests: readonly Digest<RoundAsk>[],
): Promise<ReadonlyMap<string, EarlierAnswer>> {
  const asks = digests.flatMap(({ items }) => items.map(({ ask }) => ask))
  const found = new Map<string, EarlierAnswer>()
  for (const [book, group] of Map.groupBy(asks, (ask): PlanBook['book'] => ask.book)) {
    const subjects = group.map(({ request }) => request.subject)
    for (const [measure, answer] of await earlierAnswers(powers, book, subjects)) found.set(measure, answer)
  }
  return found
}
