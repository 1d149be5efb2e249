import type { Catalogue } from '#text/catalogue.ts'
import { follows as formal } from '#text/de/follows.ts'

export const follows: Catalogue['follows'] = {
  ...formal,
  why: (says) => `Du folgst dieser Maßnahme; mit „${says}“ hört das auf.`,
  follows: (code, title) => `Du folgst jetzt ${code} ${title} und erfährst, wenn sich die Ampel ändert.`,
  already: (code) => `Du folgst ${code} schon.`,
  ended: (code) => `Du folgst ${code} nicht mehr.`,
  notFollowed: (code) => `Du folgst ${code} nicht.`,
  list: 'Du folgst:',
  none: (example) => `Du folgst keiner Maßnahme. So geht es: „${example}“.`,
  ask: { label: 'Welcher Maßnahme möchtest du folgen?', end: 'Welcher Maßnahme möchtest du nicht mehr folgen?' },
}
