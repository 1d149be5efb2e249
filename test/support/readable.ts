import type { Format, RenderedFile } from '#app/contracts/format.ts'

/** The text a person finds in a file: read here where that is simple, and otherwise as its format reads it. */
export async function readable(file: RenderedFile, { wordsOf }: Pick<Format, 'wordsOf'>): Promise<string> {
  const read = readers[file.mediaType]
  return read === undefined ? wordsOf(file) : read(new TextDecoder().decode(file.bytes))
}

const readers: Readonly<Record<string, (source: string) => string>> = {
  'text/html': (source) => decoded(source.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]+>/g, ' ')),
  'text/markdown': (source) =>
    source
      .replace(/\]\(https?:[^)]*\)/g, ']')
      .replace(/\\([!-/:-@[-`{-~])|&#?\w+;/g, (all, escaped: string | undefined) => escaped ?? decoded(all)),
}

const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00A0' }

const decoded = (source: string): string =>
  source.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return Number.isNaN(code) ? (names[name] ?? all) : String.fromCodePoint(code)
  })
