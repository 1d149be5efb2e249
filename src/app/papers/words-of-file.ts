import type { Format } from '#app/contracts/format.ts'
import type { PaperRendering } from '#app/papers/render-paper.ts'

/** All words of a finished file; null where they cannot be read. A file without any word cannot be a paper. */
export async function wordsOfFile(formats: readonly Format[], file: PaperRendering) {
  try {
    const words = await formats.find(({ name }) => name === file.format)?.wordsOf(file)
    return { name: file.name, words: words === undefined || !/\p{L}/u.test(words) ? null : words }
  } catch {
    return { name: file.name, words: null }
  }
}
