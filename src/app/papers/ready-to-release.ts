import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { outdated } from '#domain/outdated.ts'
import { ownWords } from '#domain/own-words.ts'
import { mayRelease } from '#domain/paper.ts'
import type { Place } from '#app/contracts/account.ts'
import { boardOutdated } from '#app/boards/board-outdated.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { untold } from '#app/papers/untold.ts'
import { holders } from '#app/people/holders.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import type { Signing } from '#app/signing/read-signing.ts'
import { signaturesToRelease } from '#app/signing/signatures-to-release.ts'

/** What a release needs: where the public part goes, and how its co-signature came out. */
export interface Ready {
  readonly places: readonly Place[]
  readonly signing: Signing | null
}

/**
 * Whether a draft can be released by this person now. Refuses whoever made it or wrote what nobody else has had
 * before them, a draft that is out of date, a statement without a single text, a plan without a channel, and while
 * signatures are missing.
 */
export async function readyToRelease(
  papering: Pick<Papering, 'powers' | 'plan' | 'book' | 'by'>,
  draft: Draft,
): Promise<Outcome<Ready>> {
  const { powers, plan, book, by } = papering
  const allowed = mayRelease(draft.version, by.person.id)
  if (!allowed.ok) return allowed
  const own = ownWords(
    { versions: draft.versions, edits: [...draft.inForce.values()] },
    by.person.id,
    holders(book, plan.code, 'releaser', 'cdo').map(({ id }) => id),
  )
  if (own.length > 0) return refused({ kind: 'own-words', passages: own.map((each) => passageTitle(each, draft, by)) })
  const { items } = await roundFigures(powers, book)
  const codes = [...outdated(draft.whole, items), ...(await boardOutdated(papering, draft))]
  if (codes.length > 0) return refused({ kind: 'draft-outdated', codes })
  const [first] = draft.whole.profiles
  if (plan.motion && first && untold(draft).length === draft.whole.profiles.length)
    return refused({ kind: 'statement-without-text', text: plan.motion.number, point: first.code })
  const places = await powers.store.directories.placesFor(plan.code, 'liaison')
  if (places.length === 0) return refused({ kind: 'no-liaison-place' })
  const signing = await signaturesToRelease(papering, draft)
  return signing.ok ? accepted({ places, signing: signing.value }) : signing
}
