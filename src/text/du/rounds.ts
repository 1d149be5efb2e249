import type { Catalogue } from '#text/catalogue.ts'
import { rounds as formal } from '#text/de/rounds.ts'

export const rounds: Catalogue['rounds'] = {
  ...formal,
  moreTime: (codes: string, due: string) => `Für ${codes} hast du mehr Zeit: Die Frist läuft jetzt bis ${due} Uhr.`,
}
