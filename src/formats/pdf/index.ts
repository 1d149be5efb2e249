import type { Format } from '#app/contracts/format.ts'
import { renderPdf } from './render-pdf.ts'
import { wordsIn } from './words-in.ts'

/** One file that is a PDF/UA-1 and a PDF/A-2a at once, set by Typst. */
const pdf: Format = {
  name: 'pdf',
  heavy: true,
  render: (manuscript, stem) => renderPdf(manuscript, stem),
  wordsOf: ({ bytes }) => wordsIn(bytes),
}

export default pdf
