import type { Format } from '#app/contracts/format.ts'

/** A Word file to be edited: real headings, lists and tables, and every passage marked so that it can be read back. */
const docx: Format = {
  name: 'docx',
  heavy: true,
  async render(manuscript, stem) {
    const { renderDocx } = await import('./render-docx.ts')
    return renderDocx(manuscript, stem)
  },
  async wordsOf({ bytes }) {
    const { wordsIn } = await import('./words-in.ts')
    return wordsIn(bytes)
  },
  async readBack(bytes) {
    const { readBack } = await import('./read-back.ts')
    return readBack(bytes)
  },
}

export default docx
