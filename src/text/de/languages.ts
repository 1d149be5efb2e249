/** The languages people can read in, and what is said about them. */
export const languages = {
  names: { de: 'Deutsch', en: 'Englisch' },
  question: 'In welcher Sprache möchten Sie Nachrichten lesen?',
  set: 'Nachrichten an Sie sind ab jetzt auf Deutsch.',
  already: 'Nachrichten an Sie sind schon auf Deutsch.',
  papersStay: 'Berichte erscheinen weiter in der Sprache der Stadt.',
}
