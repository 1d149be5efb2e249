import type { Catalogue } from '#text/catalogue.ts'
import { cycle as formal } from '#text/de/cycle.ts'

export const cycle: Catalogue['cycle'] = {
  ...formal,
  whichMeasure: 'In mehreren Plänen ist bei dir etwas offen. Zu welcher Maßnahme gehört das?',
}
