import { accepted } from '#domain/outcome.ts'
import type { Format } from '#app/contracts/format.ts'
import { page } from './page.ts'
import { wordsIn } from './words-in.ts'

/** One file that needs no other: no script, no font, no picture from elsewhere. */
const html: Format = {
  name: 'html',
  async render(manuscript, stem) {
    const bytes = new TextEncoder().encode(page(manuscript))
    return accepted({ files: [{ name: `${stem}.html`, mediaType: 'text/html', bytes }], replaced: [] })
  },
  wordsOf: async ({ bytes }) => wordsIn(new TextDecoder().decode(bytes)),
}

export default html
