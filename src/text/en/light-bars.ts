import type { Catalogue } from '#text/catalogue.ts'

export const lightBars: Catalogue['lightBars'] = {
  whole: 'All fields',
  answeredOf: (count, asked) => `${count} of ${asked} answered`,
  otherwise: 'Otherwise',
}
