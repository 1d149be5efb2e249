/** A piece of a page's text as PDF.js gives it: a mark that begins or ends, or words, with the end of a line behind them. */
export type TextPiece =
  | { readonly type: string; readonly id?: string | null }
  | { readonly str: string; readonly hasEOL: boolean }

/** The words of a page: what is tagged, by the name of its mark, and what is not, such as its head and foot. */
export interface PageText {
  readonly tagged: ReadonlyMap<string, readonly string[]>
  readonly artifacts: readonly string[]
}

/** What Typst puts at the end of a line within a word. */
export const hyphen = '\u00AD'
export const lineEnd = '\n'

/** Sorts the pieces of a page by the marks they stand in. */
export function pageText(pieces: readonly TextPiece[]): PageText {
  const tagged = new Map<string, readonly string[]>()
  const artifacts: string[] = []
  const open: { readonly id: string | null; readonly words: string[] }[] = []
  for (const piece of pieces) {
    if ('str' in piece) open.at(-1)?.words.push(piece.str + (piece.hasEOL ? lineEnd : ''))
    else if (piece.type === 'endMarkedContent') close()
    else open.push({ id: piece.id ?? null, words: [] })
  }
  return { tagged, artifacts }

  /** What is marked within a mark belongs to it; PDF.js leaves out a space that has a mark of its own. */
  function close(): void {
    const mark = open.pop()
    if (mark === undefined) return
    const outer = open.at(-1)
    if (mark.id !== null) tagged.set(mark.id, mark.words.join('') === '' ? [' '] : mark.words)
    else if (outer === undefined) artifacts.push(...mark.words.filter((words) => words.trim() !== ''))
    else outer.words.push(...(mark.words.join('') === '-' ? [hyphen] : mark.words))
  }
}
