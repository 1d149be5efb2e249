import { sayNumber } from '#text/dates.ts'

/** `1 measure`, `12 measures`. */
export const measures = (count: number): string => (count === 1 ? '1 measure' : `${sayNumber(count, 'en')} measures`)
