import type { Catalogue } from '#text/catalogue.ts'

export const languages: Catalogue['languages'] = {
  names: { de: 'German', en: 'English' },
  question: 'In which language would you like to read messages?',
  set: 'Messages to you are in English from now on.',
  already: 'Messages to you are in English already.',
  papersStay: 'Reports still appear in the language of the city.',
}
