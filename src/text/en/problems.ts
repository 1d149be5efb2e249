import type { Catalogue } from '#text/catalogue.ts'

export const problems: Catalogue['problems'] = {}
