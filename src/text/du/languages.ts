import type { Catalogue } from '#text/catalogue.ts'
import { languages as formal } from '#text/de/languages.ts'

export const languages: Catalogue['languages'] = {
  ...formal,
  question: 'In welcher Sprache möchtest du Nachrichten lesen?',
  set: 'Nachrichten an dich sind ab jetzt auf Deutsch.',
  already: 'Nachrichten an dich sind schon auf Deutsch.',
}
