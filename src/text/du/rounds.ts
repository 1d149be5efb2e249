import type { Catalogue } from '#text/catalogue.ts'
import { rounds as formal } from '#text/de/rounds.ts'

export const rounds: Catalogue['rounds'] = {
  ...formal,
  gaps: 'Für diese Maßnahmen antwortet niemand. Bitte kläre die Zuständigkeit:',
  moreTime: (codes: string, due: string) => `Für ${codes} hast du mehr Zeit: Die Frist läuft jetzt bis ${due} Uhr.`,
}
