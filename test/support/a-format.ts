import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Format, Manuscript, RenderedFile, Rendering } from '#app/contracts/format.ts'

/** A format made for a test: `says` is what its file says, undefined that it cannot be made today. */
export function aFormat(
  name: string,
  says: (manuscript: Manuscript, earlier: readonly RenderedFile[]) => string | undefined | Promise<string>,
  more: Partial<Format> & { readonly replaced?: readonly string[] } = {},
): Format {
  const { replaced = [], ...flags } = more
  return {
    name,
    ...flags,
    async render(manuscript, stem, earlier): Promise<Outcome<Rendering>> {
      const text = await says(manuscript, earlier)
      if (text === undefined) return refused({ kind: 'format-failed', format: name, why: 'memory', detail: '' })
      const bytes = new TextEncoder().encode(text)
      return accepted({ files: [{ name: `${stem}.${name}`, mediaType: 'text/plain', bytes }], replaced })
    },
    wordsOf: async ({ bytes }) => new TextDecoder().decode(bytes),
  }
}
