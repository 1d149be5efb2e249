const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * A text reduced to what matters when words are compared: lower case, umlauts spelled out, and without what phones
 * make of typed text (curly quotes, long dashes, non-breaking and invisible characters).
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .replaceAll(/[„“”‟«»]/g, '"')
    .replaceAll(/[‚‘’‛‹›]/g, "'")
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
