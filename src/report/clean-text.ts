// Bidirectional overrides and marks, soft hyphens, zero-width and tag characters: they change what is read, found or copied
// without being seen.
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu
// Joiners are at work between emoji and in some scripts, not in these.
const idleJoiner = /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s])[\u200C\u200D]+/gu
// No script piles up more over one letter; more would cover the lines beside.
const piledUp = /(\p{Mn}{8})\p{Mn}+/gu
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const units = '€|%|EUR|Euro|Prozent|Mio\\.?|Mrd\\.?|km²?|m²|kWh|MWh|GWh|kW|MW|MB|GB|TB|Uhr'
const beforeUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu')
const betweenLetters = /(?<![\p{L}\p{N}.])(\p{L}\.) (?=\p{L}\.)/gu
const beforeMonth = new RegExp(`(\\d\\.) (?=(?:${months})(?!\\p{L}))`, 'gu')

/** Foreign text without characters that deceive or break files: line breaks are `\n`, broken surrogates `\uFFFD`. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(unseen, '')
    .replace(idleJoiner, '')
    .replace(piledUp, '$1')
    .toWellFormed()
}

/** The same on one line, for titles and names. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** Keeps a number and its unit, a day and its month, the letters of `z. B.` on one line. */
export const bindTogether = (text: string): string =>
  text
    .replace(beforeUnit, '$1\u00A0')
    .replace(beforeMonth, '$1\u00A0')
    .replace(/§ (?=\d)/g, '§\u00A0')
    .replace(betweenLetters, '$1\u00A0')
