/**
 * Fields that are open: what a field is told to show, then what it shows. A field can stand within another and go over
 * many paragraphs, as a table of contents does.
 */
export interface FieldStack {
  begin(): void
  instruct(words: string): void
  separate(): void
  end(): void
  /** Whether words here are shown, and no instruction. */
  isShown(): boolean
  isContents(): boolean
  /** Where the field around these words leads. */
  link(): string | undefined
}

export function fieldStack(): FieldStack {
  const open: { words: string; shown: boolean }[] = []
  return {
    begin: () => void open.push({ words: '', shown: false }),
    instruct(words) {
      const last = open.at(-1)
      if (last && !last.shown) last.words += words
    },
    separate() {
      const last = open.at(-1)
      if (last) last.shown = true
    },
    end: () => void open.pop(),
    isShown: () => open.every(({ shown }) => shown),
    isContents: () => open.some(({ words }) => /^\s*TOC\b/i.test(words)),
    link: () => open.flatMap(({ words }) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(words)?.[1] ?? []).at(-1),
  }
}
