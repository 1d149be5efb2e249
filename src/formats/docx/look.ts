/** Colours and measures of the paper, those of its other formats; sizes of letters in half points, the rest in twips. */
export const ink = '1F2933'
export const accent = '00416B'
export const muted = '4A5560'
export const line = 'C2CAD2'
export const tint = 'EEF3F7'
export const linkInk = '00558C'
export const warning = '8C1D18'

export const page = { width: 11_906, height: 16_838, left: 1417, right: 1134, top: 1304, bottom: 1191 } as const
export const textWidth = page.width - page.left - page.right

/** Key figures in a row: more have no room for their words. */
export const tilesBeside = 5

/** `#1b6e3c` as Word has it. */
export const hex = (colour: string): string => {
  const digits = colour.slice(1).toUpperCase()
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
}
