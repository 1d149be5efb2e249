import type { PaperLevel } from '#domain/level.ts'
import type { Round } from '#domain/round.ts'
import { mainPlan } from '#app/main-plan.ts'
import { checkLeaks } from '#app/papers/check-leaks.ts'
import { leakedWords } from '#app/papers/leaked-words.ts'
import type { LeakReading } from '#app/papers/leaks-in.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import type { PaperRendering } from '#app/papers/render-paper.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Secret words in the files of a draft, for a warning; none in those of a released paper, or where there is no draft. */
export async function draftTells(
  powers: LeakReading['powers'] & Pick<Powers, 'now'>,
  round: Round,
  level: PaperLevel,
  files: readonly PaperRendering[],
): Promise<readonly string[]> {
  const book = await readBook(powers, mainPlan(powers.city).code, round.label)
  const draft = await readDraft({ powers, book })
  if (!draft.ok || draft.value.version.releasedAt !== null) return []
  return leakedWords((await checkLeaks({ powers, book }, draft.value, level, files)).leaks)
}
