import { type Outcome, accepted } from '#domain/outcome.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Manuscript, Rendering } from '#app/contracts/format.ts'
import { familiesOf } from '#drawing/families-of.ts'
import { shownText } from '#drawing/shown-text.ts'
import { typefaceFiles, typefaces } from '#drawing/typefaces.ts'
import { breakable } from './breakable.ts'
import { documentData } from './document-data.ts'
import { finishedPdf } from './finished-pdf.ts'
import { type Workshop, ours, typeset } from './typeset.ts'

/** The manuscript as one PDF that is a PDF/UA-1 and a PDF/A-2a. Refuses with `format-failed`, see `typeset`. */
export async function renderPdf(
  manuscript: Manuscript,
  stem: string,
  files: readonly string[] = typefaceFiles,
  workshop: Workshop = ours,
): Promise<Outcome<Rendering>> {
  const found = typefaces('pdf', files)
  if (!found.ok) return found
  const families = [...familiesOf(found.value).values()]
  const { shown, replaced } = shownText(families)
  // In drawings Typst would take a typeface of the machine's for what the first has not, and refuse Arabic altogether.
  const drawn = shownText(families.slice(0, 1))
  const document = documentData(manuscript, {
    shown: (text) => breakable(shown(cleanText(text))),
    named: (text) => shown(cleanText(text)),
    drawn: (svg) => drawn.shown(withoutLooseAccents(svg)),
  })
  const pdf = await typeset(document, found.value, workshop)
  if (!pdf.ok) return pdf
  const bytes = new Uint8Array(finishedPdf(pdf.value))
  return accepted({
    files: [{ name: `${stem}.pdf`, mediaType: 'application/pdf', bytes }],
    replaced: [...replaced.union(drawn.replaced)],
  })
}

/** In drawings Typst forgets which letters an accent of its own belongs to, and refuses the whole paper for it. */
const withoutLooseAccents = (svg: string): string => svg.normalize('NFC').replace(/\p{M}+/gu, '')
