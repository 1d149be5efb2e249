import type { Catalogue } from '#text/catalogue.ts'

export const rounds: Catalogue['rounds'] = {}
