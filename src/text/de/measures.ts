import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** `1 Maßnahme`, `12 Maßnahmen`: for captions and counts. */
export const measures = (count: number): string => plural(count, { one: '# Maßnahme', other: '# Maßnahmen' })

/** After “zu” and “bei”: `keiner Maßnahme`, `einer Maßnahme`, `12 Maßnahmen`. */
export const ofMeasures = (count: number): string =>
  plural(count, { none: 'keiner Maßnahme', one: 'einer Maßnahme', other: '# Maßnahmen' })
