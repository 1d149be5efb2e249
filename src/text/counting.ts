import type { Language } from '#domain/person.ts'
import { locale, sayNumber } from '#text/dates.ts'

/** How a language words a number of things; `#` stands for the number. `none` is for 0, where that is said otherwise. */
interface Forms {
  readonly none?: string
  readonly one: string
  readonly other: string
}

/** Numbers and plurals of one language. */
export interface Counting {
  number(value: number): string
  /** `plural(2, { one: 'ein Tag', other: '# Tage' })` is `2 Tage`. */
  plural(count: number, forms: Forms): string
}

/** How `language` counts, after the rules of `Intl`: in German and English 0 takes the plural. */
export function counting(language: Language): Counting {
  const rules = new Intl.PluralRules(locale[language])
  const number = (value: number): string => sayNumber(value, language)
  return {
    number,
    plural(count, { none, one, other }) {
      if (count === 0 && none !== undefined) return none
      return (rules.select(count) === 'one' ? one : other).replaceAll('#', number(count))
    },
  }
}
