/** How people shorten large amounts, currency and all: `Mio. €`, `TEUR`, `Tsd. Euro`. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:mio|millionen|million)\.?(?:€|euros?|eur)?$/, 1_000_000],
  [/^(?:tsd\.?|tausend|thousand|k|t)(?:€|euros?|eur)$/, 1000],
  [/^(?:tsd\.?|tausend|thousand|k)$/, 1000],
  [/^(?:€|euros?|eur|,-+(?:€|euros?|eur)?)?$/, 1],
]

const greatest = 1_000_000_000_000

/**
 * The amount in euros that a text names: `120.000 €`, `120000`, `1,2 Mio. €`, `TEUR 120`, `EUR 120,000.50`; undefined
 * for all else, other currencies and negative amounts among it.
 */
export function amountNamed(text: string): number | undefined {
  const [, before = '', digits = '', after = ''] =
    /^([^\d-]*)(\d(?:[\d.,]*\d)?)(\D*)$/.exec(
      text
        .toLowerCase()
        .replaceAll(/[\s'’]/g, '')
        .replaceAll('–', '-'),
    ) ?? []
  const unit = units.find(([form]) => form.test(before === '' ? after : before))
  const value = numberIn(digits)
  if (!unit || value === undefined || (before !== '' && after !== '')) return undefined
  const amount = Math.round(value * unit[1] * 100) / 100
  return amount <= greatest ? amount : undefined
}

/** A last group of one or two digits are cents, groups of three are thousands. */
function numberIn(text: string): number | undefined {
  if (/^\d+(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'))
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text)
  return grouped ? Number(`${grouped[1]?.replaceAll(/[.,]/g, '')}.${grouped[3] ?? '0'}`) : undefined
}
