import type { Leak } from '#domain/find-leaks.ts'
import type { PaperLevel } from '#domain/level.ts'
import { refused } from '#domain/outcome.ts'
import type { Format } from '#app/contracts/format.ts'
import { checkLeaks } from '#app/papers/check-leaks.ts'
import { leakedWords } from '#app/papers/leaked-words.ts'
import type { LeakReading } from '#app/papers/leaks-in.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/**
 * A format in which a released version is made only now: refuses files that hold secret words, unless these stand in what
 * was released as well, by a reason given then or because they became secret later.
 */
export const guardedFormat = (format: Format, reading: LeakReading, draft: Draft, part: PaperLevel): Format => ({
  ...format,
  async render(...given) {
    const rendering = await format.render(...given)
    if (!rendering.ok) return rendering
    const files = rendering.value.files.map((file) => ({ ...file, format: format.name }))
    const { leaks, unreadable } = await checkLeaks(reading, draft, part, files)
    if (leaks.length === 0 && unreadable.length === 0) return rendering
    const out = new Set((await leaksReleased(reading, draft, part)).map(({ key }) => key))
    const leaked = leakedWords(leaks.filter(({ key }) => !out.has(key)))
    if (leaked.length === 0 && unreadable.length === 0) return rendering
    return refused({ kind: 'file-tells', format: format.name, leaked })
  },
})

/** Secret words in the released files, as far as these are quickly read. */
async function leaksReleased(reading: LeakReading, draft: Draft, part: PaperLevel): Promise<readonly Leak[]> {
  const { store, formats } = reading.powers
  const light = new Set(formats.filter(({ heavy }) => !heavy).map(({ name }) => name))
  const kept = draft.files.filter(
    ({ no, level, format, madeWith }) =>
      no === draft.version.no && level === part && madeWith === null && light.has(format),
  )
  const files = await Promise.all(
    kept.map(async ({ name, mediaType, format, sha512 }) => {
      const bytes = await store.papers.bytes(sha512)
      return bytes === undefined ? [] : [{ name, mediaType, format, bytes }]
    }),
  )
  return (await checkLeaks(reading, draft, part, files.flat())).leaks
}
