import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const paperLevels: Catalogue['paperLevels'] = {
  twoParts: (count) =>
    `The report has a non-public part, too${plural(count, {
      none: '',
      one: ', with one measure that the public one does not tell of',
      other: ', with # measures that the public one does not tell of',
    })}. It comes in files of its own and goes only to the channel that is entered for it.`,
}
