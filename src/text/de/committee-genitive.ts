/** How the genitive of what a committee is called is made, by the word that says what it is. */
const endings: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/ausschuss$/i, (word) => `${word}es`],
  [/rat$/i, (word) => `${word}es`],
  [/vorstand$/i, (word) => `${word}es`],
  [/(?:vertretung|kommission|konferenz|versammlung|gruppe|runde)$/i, (word) => word],
]
const feminine = 3

/** `des Digitalisierungsausschusses`, `der Bezirksvertretung Innenstadt`; null where it cannot be told. */
export function committeeGenitive(name: string): string | null {
  const words = name.split(' ')
  for (const [at, word] of words.entries()) {
    const kind = endings.findIndex(([ending]) => ending.test(word))
    const ending = endings[kind]
    if (ending) return [kind === feminine ? 'der' : 'des', ...words.with(at, ending[1](word))].join(' ')
  }
  return null
}
