/** A number that tells something, as it is compared, and where it stands in a text. */
export interface AmountIn {
  /** Begins with `#`, so that it is no word. */
  readonly key: string
  readonly from: number
  readonly to: number
}

const day = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?(?<year>\d{4})`
const whole = String.raw`(?<whole>\d{1,3}(?:[.,'’\u0020\u00a0\u202f]\d{3})+(?!\d)|\d+)`
const units = String.raw`[\s\u00a0\u202f]*(?<unit>Mio|Millionen|Million|millions?|Mrd|Milliarden?|billions?|Tsd|Tausend|thousand|T€|T(?=EUR)|%|Prozent|percent|per cent|€|EUR|Euro)(?!\p{L})`
const amount = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${day}|${whole}(?:[.,](?<part>\d+))?(?:${units})?)`,
  'giu',
)

const thousands: readonly (readonly [RegExp, number])[] = [
  [/^(?:mio|mill)/i, 1e6],
  [/^(?:mrd|milliard|billion)/i, 1e9],
  [/^(?:t|thousand)/i, 1e3],
]

/**
 * The numbers of a text from 1,000 on, and smaller ones with a unit (euros, per cent). However it is written, an amount is
 * the same: 3.500.000 €, 3,5 Mio. and 3.5 million. Three digits after a point or comma are a group of thousands, as long
 * as no unit that multiplies follows one digit group alone.
 */
export function amountsIn(text: string): readonly AmountIn[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(amount)].flatMap((found) => {
    const { year, whole: digits = '', part, unit: named } = found.groups ?? {}
    const from = found.index
    if (year !== undefined) return [{ key: `#${year}`, from: from + found[0].length - 4, to: from + found[0].length }]
    const key = keyOf(digits.replaceAll(/\D/g, ''), part ?? '', named ?? '')
    if (key === null) return []
    const isPlain = named === undefined || (/^[€e]/i.test(named) && !key.startsWith('#€'))
    const length = isPlain ? digits.length + (part === undefined ? 0 : part.length + 1) : found[0].length
    return [{ key, from, to: from + length }]
  })
}

function keyOf(digits: string, part: string, unit: string): string | null {
  const times = thousands.find(([name]) => name.test(unit))?.[1] ?? 1
  const value = Number((Number(`${digits}.${part || '0'}`) * times).toPrecision(12))
  if (/^(?:%|p)/i.test(unit)) return `#%${value}`
  // A number with a leading nought, of a telephone or a file, is no amount.
  if (digits.length >= 4 && digits.startsWith('0') && part === '') return `#${digits}`
  if (value >= 1000) return `#${value}`
  return unit === '' ? null : `#€${value}`
}
