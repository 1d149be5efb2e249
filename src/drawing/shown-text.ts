// Stands where a character stood that no typeface has.
const placeholder = '\u25A1'

// They shape what stands beside them, and where there is no such shape it can do without: joiners, variants, skin tones.
const shaping = /\p{Join_Control}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu
// On the line they would mean something else: 10⁵ is not 105, and 2⅐ not 21⁄7.
const offLine = /[\p{Lm}²³¹¼-¾⁰-₟⅐-⅟↉]/u
const joiner = '\u200D'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Text as some typefaces can show it, and what was lost on the way, each character once. */
export interface ShownText {
  readonly shown: (text: string) => string
  readonly replaced: ReadonlySet<string>
}

/**
 * What `families` can show, each given as the code points that all its styles have; the first goes before the others.
 * A character needs one family for itself and its accents. Any other is shown without its joiners and tones, or as what
 * it is compatible with, such as `VIII` for `Ⅷ`; a sequence of emoji that no family draws as one, as its first sign; and
 * if that is not enough, as a placeholder: an unknown sign would end the setting of the whole paper.
 */
export function shownText(families: readonly ReadonlySet<number>[]): ShownText {
  const [first] = families
  const replaced = new Set<string>()
  const has = (text: string): boolean => families.some((family) => covers(family, text))
  return { shown, replaced }

  function shown(text: string): string {
    const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    if (first !== undefined && covers(first, line)) return line
    return Array.from(graphemes.segment(line), ({ segment }) => shownGrapheme(segment)).join('')
  }

  function shownGrapheme(grapheme: string): string {
    if (isTorn(grapheme)) return firstSign(grapheme)
    const simpler = grapheme.normalize('NFC').replace(shaping, '')
    const compatible = offLine.test(grapheme) ? [] : [grapheme.normalize('NFKC')]
    const forms = [grapheme, grapheme.normalize('NFC'), simpler]
    const found = families.flatMap((family) => forms.filter((form) => covers(family, form)))[0] ?? compatible.find(has)
    if (found !== undefined) return found
    if (/^\p{Zs}$/u.test(grapheme)) return ' '
    replaced.add(grapheme.toWellFormed())
    const parts = [...simpler].map((part) => (!/\p{M}/u.test(part) && has(part) ? part : placeholder))
    return parts.filter((part, index) => part !== placeholder || parts[index - 1] !== placeholder).join('')
  }

  /** Whether a setter would look for a part of a sequence in the first family, and lose the others. */
  function isTorn(grapheme: string): boolean {
    const isSequence = grapheme.includes(joiner) && /\p{Extended_Pictographic}/u.test(grapheme)
    return isSequence && [...grapheme.replace(shaping, '')].some((part) => first !== undefined && covers(first, part))
  }

  function firstSign(grapheme: string): string {
    replaced.add(grapheme)
    const [sign = placeholder] = grapheme
    return has(sign) ? sign : placeholder
  }
}

const covers = (family: ReadonlySet<number>, text: string): boolean =>
  [...text].every((character) => family.has(character.codePointAt(0) ?? 0))
