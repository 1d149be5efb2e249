import type { Format } from '#app/contracts/format.ts'
import { page } from './page.ts'

/** One file that needs no other: no script, no font, no picture from elsewhere. */
const html: Format = {
  name: 'html',
  async render(manuscript, stem) {
    return [{ name: `${stem}.html`, mediaType: 'text/html', bytes: new TextEncoder().encode(page(manuscript)) }]
  },
}

export default html
