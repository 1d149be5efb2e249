import type { PlanSettings } from '#domain/city.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { draftAt } from '#app/papers/read-draft.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { readSigning, type Signing } from '#app/signing/read-signing.ts'

export interface PaperInSigning {
  readonly plan: PlanSettings
  /** At the round of the paper. */
  readonly book: RoundBook
  readonly signing: Signing
}

/** The co-signature of a paper at its latest version; null where its plan goes without, or is not in the city's file. */
export async function paperInSigning(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  known: KnownPaper,
): Promise<PaperInSigning | null> {
  const version = known.versions.at(-1)
  const plan = powers.city.plans.find(({ code }) => code === known.paper.plan)
  if (!version || !plan) return null
  const label = (await powers.store.rounds.of(plan.code)).find(({ id }) => id === known.paper.round)?.label
  const book = await readBook(powers, plan.code, label)
  const signing = await readSigning({ powers, plan, book }, await draftAt(powers, known, version))
  return signing && { plan, book, signing }
}
