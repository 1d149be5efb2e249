/** A sentence and what it announces, one to a line. */
export const bullets = (sentence: string, items: readonly string[]): string =>
  [sentence, ...items.map((item) => `  • ${item}`)].join('\n')
