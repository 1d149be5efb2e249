import type { Catalogue } from '#text/catalogue.ts'

export const operator: Catalogue['operator'] = {}
