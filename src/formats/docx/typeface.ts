import { readFileSync } from 'node:fs'
import { typefaces } from '#drawing/typefaces.ts'

/** What letters look like: a family, and the files from which it goes along with the paper, if it does. */
export interface Typeface {
  readonly family: string
  readonly embedded: { readonly regular: Buffer; readonly bold: Buffer } | null
}

/** Every office has it, or one as wide. */
export const fallback = 'Arial'

const files = ['source-sans/TTF/SourceSans3-Regular.ttf', 'source-sans/TTF/SourceSans3-Bold.ttf']

/**
 * The typeface of the paper's other formats, embedded, so that pages break the same wherever it is opened. Slanted
 * letters are few, and slanted by the program that shows them. Where the files are missing, one that every office has.
 */
export function typefaceOf(find: typeof typefaces = typefaces): Typeface {
  const found = find('docx', files)
  const [regular, bold] = found.ok ? found.value.map((path) => readFileSync(path)) : []
  if (regular === undefined || bold === undefined) return { family: fallback, embedded: null }
  return { family: 'Source Sans 3', embedded: { regular, bold } }
}
