import type { FormOfAddress } from '#domain/city.ts'
import type { Language } from '#domain/person.ts'
import { de } from '#text/de/index.ts'
import { du } from '#text/du/index.ts'
import { en } from '#text/en/index.ts'

/** Every sentence people read; German is the first language and gives the shape. */
export type Catalogue = typeof de

/** The catalogue of a language; what is said to the staff of a city may be said in its form of address. */
export function catalogue(language: Language, address: FormOfAddress = 'sie'): Catalogue {
  if (language === 'en') return en
  return address === 'du' ? du : de
}
