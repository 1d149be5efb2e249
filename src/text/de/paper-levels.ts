import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** What is said of the two parts of a paper. */
export const paperLevels = {
  twoParts: (count: number) =>
    `Der Bericht hat auch einen nichtöffentlichen Teil${plural(count, {
      none: '',
      one: ' mit einer Maßnahme, die im öffentlichen nicht steht',
      other: ' mit # Maßnahmen, die im öffentlichen nicht stehen',
    })}. Er kommt in eigenen Dateien und geht nur in den Kanal, der dafür eingetragen ist.`,
}
