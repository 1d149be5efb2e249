import type { Day, Instant } from '#domain/instant.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { Round } from '#domain/round.ts'
import { draftAt } from '#app/papers/read-draft.ts'
import type { Powers } from '#app/powers.ts'

/** A motion's statement as the council got it. */
export interface StatementReleased {
  readonly no: number
  readonly releasedAt: Instant
  readonly session: Day | null
  /** The council's number for it, once it is known. */
  readonly number: string | null
  /** What it says, by the code of the point; of a point that it says nothing to, there is none. */
  readonly texts: ReadonlyMap<string, string>
}

/** The statement on the motion that was asked about in this round, as long as it is released; undefined else. */
export async function statementReleased(
  { store }: Pick<Powers, 'store'>,
  round: Round | null,
): Promise<StatementReleased | undefined> {
  const known = round && (await store.papers.ofRound(round.id))
  const version = known?.versions.at(-1)
  if (!known || !version || version.releasedAt === null) return undefined
  const draft = await draftAt({ store }, known, version)
  const { facts } = draft.nonPublic ?? draft
  return {
    no: version.no,
    releasedAt: version.releasedAt,
    session: facts.round.session,
    number: presentNumber(known.numbers),
    texts: new Map(
      facts.profiles.flatMap(({ code, now }) => {
        const text = now?.fields['text'] ?? ''
        return text === '' ? [] : [[code, text] as const]
      }),
    ),
  }
}
