import { sayNumber } from '#text/dates.ts'

/** `1 Maßnahme`, `12 Maßnahmen`: for captions and counts. */
export const measures = (count: number): string => (count === 1 ? '1 Maßnahme' : `${sayNumber(count, 'de')} Maßnahmen`)

/** After “zu” and “bei”: `keiner Maßnahme`, `einer Maßnahme`, `12 Maßnahmen`. */
export function ofMeasures(count: number): string {
  if (count === 0) return 'keiner Maßnahme'
  return count === 1 ? 'einer Maßnahme' : measures(count)
}
