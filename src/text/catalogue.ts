import type { Language } from '#domain/person.ts'
import { de } from '#text/de/index.ts'
import { en } from '#text/en/index.ts'

/** Every sentence people read; German is the first language and gives the shape. */
export type Catalogue = typeof de

/** The catalogue of a language. */
export const catalogue = (language: Language): Catalogue => (language === 'de' ? de : en)
