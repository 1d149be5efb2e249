import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'

const marks = languages.flatMap((language) => catalogue(language).questions.known.note.marks)
const marked = new RegExp(String.raw`(?<!\p{L})(?:${marks.join('|')})\s*:\s*`, 'iu')

/**
 * Takes `Die Daten fehlen. Intern: …` apart, in either language: what stands before the first mark of an internal note,
 * and what is behind it. Undefined where nothing is marked so.
 */
export function internalPart(text: string): { readonly open: string; readonly internal: string } | undefined {
  const found = marked.exec(text)
  if (!found) return undefined
  return {
    open: text.slice(0, found.index).replace(/[\s([–-]+$/, ''),
    internal: text.slice(found.index + found[0].length).trim(),
  }
}
