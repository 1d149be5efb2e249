import type { PaperLevel } from '#domain/level.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Args } from '#app/contracts/args.ts'
import { checkLeaks } from '#app/papers/check-leaks.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { leakedWords } from '#app/papers/leaked-words.ts'
import type { LeakReading } from '#app/papers/leaks-in.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { renderPaper } from '#app/papers/render-paper.ts'

/**
 * The words that a release goes out with for a reason, for the question whether really: found in formats that are quickly
 * made, which say the same. None unless a release with a reason is asked for.
 */
export async function passingWords(
  { powers, book, args }: LeakReading & { readonly args: Args },
  draft: Draft,
): Promise<readonly string[]> {
  const { action, despite, because = '' } = args
  if (action !== 'release' || despite === undefined || !isRealReason(because)) return []
  const light = powers.formats.filter(({ heavy, onRequest }) => !heavy && !onRequest)
  const found = async (part: PaperLevel, facts: InterimReport) => {
    const { files } = await renderPaper({ formats: light }, facts, draft.version)
    return (await checkLeaks({ powers, book }, draft, part, files)).leaks
  }
  const open = await found('public', draft.facts)
  return leakedWords([...open, ...(draft.nonPublic ? await found('non-public', draft.nonPublic.facts) : [])])
}
