import type { PaperLevel } from '#domain/level.ts'
import type { Passage } from '#domain/passage.ts'
import { changedSince, seenSoFar, type SignatureStanding } from '#domain/signature-standing.ts'
import type { LeakCheck } from '#app/papers/check-leaks.ts'
import { leaksIn, type LeakReading } from '#app/papers/leaks-in.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { printedTexts } from '#app/signing/printed-texts.ts'

/** What a look at the texts that go out to those who sign found, by the part of the paper they are printed in. */
export interface PartToSign {
  readonly level: PaperLevel
  readonly rendered: { readonly files: readonly [] }
  readonly check: LeakCheck
}

/**
 * Looks for words that are not for its readers in all that parties are about to be shown and have not seen yet, as the
 * release does. What they remarked themselves was said for the text.
 */
export async function leaksToSign(
  { powers, book, by }: Omit<LeakReading, 'isForSigning'> & { readonly by: Pick<Papering['by'], 'words' | 'say'> },
  draft: Draft,
  standings: readonly SignatureStanding[],
): Promise<readonly PartToSign[]> {
  const { public: open } = printedTexts(draft)
  const shown: Record<PaperLevel, Map<Passage, string>> = { public: new Map(), 'non-public': new Map() }
  for (const standing of standings)
    for (const passage of changedSince(seenSoFar(standing), standing.signer.texts)) {
      const text = standing.signer.texts[passage] ?? ''
      if (draft.originals.has(passage)) shown[open.get(passage) === text ? 'public' : 'non-public'].set(passage, text)
    }
  const parts = (['public', 'non-public'] as const).filter((level) => shown[level].size > 0)
  return Promise.all(
    parts.map(async (level): Promise<PartToSign> => {
      const texts = [...shown[level]].map(([passage, words]) => ({ name: passageTitle(passage, draft, by), words }))
      const leaks = await leaksIn({ powers, book, isForSigning: true }, draft, level, texts)
      return { level, rendered: { files: [] }, check: { leaks, unreadable: [] } }
    }),
  )
}
