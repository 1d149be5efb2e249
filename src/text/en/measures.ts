import { counting } from '#text/counting.ts'

const { plural } = counting('en')

/** `1 measure`, `12 measures`. */
export const measures = (count: number): string => plural(count, { one: '# measure', other: '# measures' })
