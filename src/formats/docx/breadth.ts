// In thousandths of the height of the letters.
const [narrow, usual, wide, widest] = [330, 590, 740, 960]

/**
 * How wide a text is about, in the unit of `size`, the height of its letters: rather too wide than too narrow, in the
 * embedded typeface and in the one that stands in for it, bold ones too.
 */
export const breadth = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + thousandths(letter), 0) * size) / 1000

function thousandths(letter: string): number {
  if (/[ijl.,:;'|!()[\]ftr\s-]/.test(letter)) return narrow
  if (/[MW@%mw–—…]/.test(letter)) return widest
  return /[\p{Lu}]/u.test(letter) ? wide : usual
}
