import type { Leak } from '#domain/find-leaks.ts'
import type { PaperLevel } from '#domain/level.ts'
import { type LeakReading, leaksIn } from '#app/papers/leaks-in.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { PaperRendering } from '#app/papers/render-paper.ts'
import { wordsOfFile } from '#app/papers/words-of-file.ts'

/** What a look at the finished files found. */
export interface LeakCheck {
  readonly leaks: readonly Leak[]
  /** Names of files whose words cannot be read, so that nobody knows what is in them. */
  readonly unreadable: readonly string[]
}

/** Looks for words that are not for its readers in the finished files of one part of a paper. */
export async function checkLeaks(
  reading: LeakReading,
  draft: Draft,
  part: PaperLevel,
  files: readonly PaperRendering[],
): Promise<LeakCheck> {
  const read = await Promise.all(files.map((file) => wordsOfFile(reading.powers.formats, file)))
  const readable = read.flatMap(({ name, words }) => (words === null ? [] : [{ name, words }]))
  return {
    leaks: await leaksIn(reading, draft, part, readable),
    unreadable: read.filter(({ words }) => words === null).map(({ name }) => name),
  }
}
