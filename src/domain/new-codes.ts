import { fold } from '#domain/fold.ts'

/** The code in `codes` that only differs from `code` in case, spaces, dots or dashes; undefined when it is free. */
export const takenBy = (code: string, codes: readonly string[]): string | undefined =>
  codes.find((each) => bare(each) === bare(code))

/** The free code nearest to one that is taken: the next number for `M-03`, the next letter for `M-03a`. */
export function freeCode(code: string, codes: readonly string[]): string {
  const [, stem = code, number = '', letter = ''] = /^(.*?)(\d*)(\p{L}?)$/u.exec(code) ?? []
  const lettered = (number === '' || letter === '' ? '' : alphabet)
    .split('')
    .filter((next) => next > letter.toLowerCase())
    .map((next) => `${stem}${number}${next}`)
    .find((free) => takenBy(free, codes) === undefined)
  if (lettered !== undefined) return lettered
  for (let next = Number(number) + 1; ; next += 1) {
    const free = `${number === '' ? code : stem}${String(next).padStart(number.length, '0')}`
    if (!takenBy(free, codes)) return free
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

const bare = (text: string): string => fold(text).replaceAll(/[\s._-]+/g, '')
