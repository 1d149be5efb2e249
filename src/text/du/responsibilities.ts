import type { Catalogue } from '#text/catalogue.ts'
import { responsibilities as formal } from '#text/de/responsibilities.ts'

export const responsibilities: Catalogue['responsibilities'] = {
  ...formal,
  ask: { ...formal.ask, label: 'Für welche Stelle oder Maßnahme willst du die Zuständigkeit sehen?' },
}
