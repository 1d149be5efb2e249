import { unseenChange } from '#domain/paper-history.ts'
import type { PaperEdit } from '#domain/paper.ts'
import { measureOf, type Passage } from '#domain/passage.ts'
import type { Args } from '#app/contracts/args.ts'
import { passagesNamed } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** What the paper shows at a passage now. */
export const presentText = (passage: Passage, { inForce, originals }: Draft): string =>
  inForce.get(passage)?.text ?? originals.get(passage) ?? ''

/** The passage meant: of a measure as a whole, its first text; undefined where there is none to change. */
export const passageToEdit = ({ passage = '' }: Args, draft: Draft): Passage | undefined =>
  passagesNamed(passage, draft)[0]

/** Longest text in characters; general passages may be as long as answers usually are. */
export function limitOf(passage: Passage, { whole }: Draft): number {
  const measure = measureOf(passage)
  return whole.questions.find(({ id }) => id === measure?.question)?.limit ?? 4000
}

/** What somebody else changed at the passage since this person last saw it. */
export function changedMeanwhile(args: Args, draft: Draft, by: string): PaperEdit | null {
  const passage = passageToEdit(args, draft)
  const seen = args['seen'] === undefined ? null : Number(args['seen'])
  return passage === undefined ? null : unseenChange(draft.edits, draft.versions, { passage, by, seen })
}
