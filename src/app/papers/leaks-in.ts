import { findLeaks, type Leak, type LeakSearch } from '#domain/find-leaks.ts'
import type { PaperLevel } from '#domain/level.ts'
import { withdrawalPlace } from '#domain/passage.ts'
import type { WrittenText } from '#domain/secret-text.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { questionTitle } from '#report/question-title.ts'
import { stringsIn } from '#report/strings-in.ts'
import { withoutTexts } from '#report/without-texts.ts'
import { catalogue } from '#text/catalogue.ts'
import { inSteps } from '#app/in-steps.ts'
import { leakSources } from '#app/papers/leak-sources.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { wordsOfFile } from '#app/papers/words-of-file.ts'

export type LeakReading = Pick<Papering, 'book'> & {
  readonly powers: Pick<Papering['powers'], 'store' | 'city' | 'formats'>
  /** Whether the texts go to those who sign them: what these remarked was said for the text. */
  readonly isForSigning?: true
}

/** Looks in texts for readers of one part of a paper for words that are not for them. */
export async function leaksIn(
  reading: LeakReading,
  draft: Draft,
  part: PaperLevel,
  texts: LeakSearch['files'],
): Promise<readonly Leak[]> {
  const sources = await leakSources(reading, draft, part)
  const own = await ownWords(reading, draft, part)
  return inSteps(
    findLeaks({
      secrets: sources.secrets,
      allowed: [...sources.allowed, ...own],
      written: writtenIn(draft),
      files: texts,
    }),
  )
}

/** What the paper and its formats say by themselves. Those that take long say nothing that is not in the tree. */
async function ownWords({ powers }: LeakReading, draft: Draft, part: PaperLevel) {
  const { drafted, nonPublic, version } = draft
  const facts = withoutTexts(part === 'public' ? drafted : (nonPublic?.drafted ?? drafted))
  const words = catalogue(facts.city.language)
  const light = powers.formats.filter(({ heavy, onRequest }) => !heavy && !onRequest)
  const { files } = await renderPaper({ formats: light }, facts, version)
  const shown = await Promise.all(files.map((file) => wordsOfFile(light, file)))
  return [
    ...stringsIn(assembleReport(facts, words)),
    ...stringsIn(words.reports),
    ...facts.questions.map((question) => questionTitle(question, words)),
    ...shown.flatMap((file) => file.words ?? []),
  ]
}

/** Passages in other words, and why the version before was withdrawn, which the liaison has read. */
const writtenIn = ({ inForce, facts: { supersedes } }: Draft): readonly WrittenText[] => [
  ...[...inForce.values()].flatMap(({ passage, text }) => (text === null ? [] : [{ passage, text }])),
  ...(supersedes ? [{ passage: withdrawalPlace, text: supersedes.reason, isOut: true }] : []),
]
