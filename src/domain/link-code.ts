/** Letters and digits that nobody takes for one another on paper: without 0 O, 1 I L, 2 Z, 5 S, 8 B and U. */
export const linkAlphabet = '34679ACDEFGHJKMNPQRTVWXY'

/** In characters; that makes 24⁸ codes, some 37 bits. */
export const linkCodeLength = 8

/** A code as people read it: `K7F3-9QXM`. */
export const shownLinkCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/**
 * The code of which a text consists, however it is set; undefined for other texts. A word of eight letters is none
 * unless a hyphen parts it.
 */
export function linkCodeIn(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^["'„“”‚‘’«»`*]+/u, '')
    .replace(/["'„“”‚‘’«»`*.!]+$/u, '')
  const parts = /^([\dA-Z]{4})\s*([-‐‑–—]?)\s*([\dA-Z]{4})$/iu.exec(bare)
  if (!parts) return undefined
  const [, first = '', hyphen = '', second = ''] = parts
  const code = `${first}${second}`.toUpperCase()
  return hyphen !== '' || /\d/.test(code) ? code : undefined
}
