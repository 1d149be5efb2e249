import { findLeaks, type Leak } from '#domain/find-leaks.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { WrittenText } from '#domain/secret-text.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { questionTitle } from '#report/question-title.ts'
import { stringsIn } from '#report/strings-in.ts'
import { withoutTexts } from '#report/without-texts.ts'
import { catalogue } from '#text/catalogue.ts'
import { leakSources } from '#app/papers/leak-sources.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { type PaperRendering, renderPaper } from '#app/papers/render-paper.ts'

/** What a look at the finished files found. */
export interface LeakCheck {
  readonly leaks: readonly Leak[]
  /** Names of files whose words cannot be read, so that nobody knows what is in them. */
  readonly unreadable: readonly string[]
}

/** Looks for words that are not for its readers in the finished files of one part of a paper. */
export async function checkLeaks(
  papering: Pick<Papering, 'powers' | 'book'>,
  draft: Draft,
  part: PaperLevel,
  files: readonly PaperRendering[],
): Promise<LeakCheck> {
  const { formats } = papering.powers
  const read = await Promise.all(files.map((file) => wordsOf(formats, file)))
  const readable = read.flatMap(({ name, words }) => (words === null ? [] : [{ name, words }]))
  const sources = await leakSources(papering, draft, part)
  const own = await ownWords(papering, draft, part)
  const leaks = findLeaks({
    secrets: sources.secrets,
    allowed: [...sources.allowed, ...own],
    written: writtenIn(draft),
    files: readable,
  })
  return { leaks, unreadable: read.filter(({ words }) => words === null).map(({ name }) => name) }
}

/** A file without any word cannot be a paper: then it was not read. */
async function wordsOf(formats: Papering['powers']['formats'], file: PaperRendering) {
  try {
    const words = await formats.find(({ name }) => name === file.format)?.wordsOf(file)
    return { name: file.name, words: words === undefined || !/\p{L}/u.test(words) ? null : words }
  } catch {
    return { name: file.name, words: null }
  }
}

/** What the paper and its formats say by themselves. Those that take long say nothing that is not in the tree. */
async function ownWords({ powers }: Pick<Papering, 'powers'>, draft: Draft, part: PaperLevel) {
  const { drafted, nonPublic, version } = draft
  const facts = withoutTexts(part === 'public' ? drafted : (nonPublic?.drafted ?? drafted))
  const words = catalogue(facts.city.language)
  const light = powers.formats.filter(({ heavy, onRequest }) => !heavy && !onRequest)
  const { files } = await renderPaper({ formats: light }, facts, version)
  const shown = await Promise.all(files.map((file) => wordsOf(light, file)))
  return [
    ...stringsIn(assembleReport(facts, words)),
    ...stringsIn(words.reports),
    ...facts.questions.map((question) => questionTitle(question, words)),
    ...shown.flatMap((file) => file.words ?? []),
  ]
}

const writtenIn = ({ inForce }: Draft): readonly WrittenText[] =>
  [...inForce.values()].flatMap(({ passage, text }) => (text === null ? [] : [{ passage, text }]))
