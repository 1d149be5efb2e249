import type { Catalogue } from '#text/catalogue.ts'

export const imports: Catalogue['imports'] = {}
