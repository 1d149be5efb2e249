import type { LastAnswer } from '#domain/asked-measures.ts'
import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'

/** By measure, the present answer of the last of these rounds in which it has one. */
export async function lastAnswers(
  { store }: Pick<Powers, 'store'>,
  rounds: readonly Round[],
  measures: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LastAnswer>> {
  const wanted = new Set(measures)
  const found = new Map<string, LastAnswer>()
  for (const round of rounds.toReversed()) {
    if (wanted.size === 0) break
    const requests = (await store.requests.of(round.id)).filter(({ subject, answer }) => answer && wanted.has(subject))
    const answers = await store.answers.byIds(requests.flatMap(({ answer }) => answer ?? []))
    for (const answer of answers) {
      const subject = requests.find(({ id }) => id === answer.request)?.subject
      if (subject === undefined) continue
      wanted.delete(subject)
      found.set(subject, { answer, roundLabel: round.label })
    }
  }
  return found
}
