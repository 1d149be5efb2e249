import { plainText } from '#report/plain-text.ts'
import { prose } from '#report/prose.ts'

const longest = 240

// A full stop after these, after a single letter or after a day or ordinal does not end a sentence.
const abbreviations = new Set(
  'abs abt allg art aug bd bspw bzgl bzw ca dez dr evtl fa feb ff gem ggf gr inkl insb jan jul jun lfd lt max min mio mrd nov nr okt prof rd sept sog st str tel usw vgl vorauss ziff zzgl'.split(
    ' ',
  ),
)

/** The first sentence of an answer, as plain text on one line; a very long one is cut at a word. */
export function firstSentence(text: string): string {
  const [first] = prose(text).flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []))
  const line = (first ?? text).replace(/\s*\n[^]*/, '').trim()
  return shorten(line.slice(0, endOf(line)))
}

/** Where the first sentence ends: after a mark that a blank and something other than a small letter follow. */
function endOf(line: string): number {
  for (const { index, 0: mark } of line.matchAll(/[.!?…]+[“"»)]*(?=\s+[^\p{Ll}\s])/gu)) {
    const word = /[\p{L}\p{N}]+$/u.exec(line.slice(0, index))?.[0] ?? ''
    const isOpen = mark.startsWith('.') && (/^(?:\p{L}|\d{1,2})$/u.test(word) || abbreviations.has(word.toLowerCase()))
    if (!isOpen) return index + mark.length
  }
  return line.length
}

const shorten = (sentence: string): string =>
  sentence.length <= longest ? sentence : `${sentence.slice(0, longest).replace(/\s+\S*$/, '')} …`
