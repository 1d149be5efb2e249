import type { Catalogue } from '#text/catalogue.ts'
import { home as formal } from '#text/de/home.ts'

export const home: Catalogue['home'] = { ...formal, own: 'Deine Maßnahmen' }
