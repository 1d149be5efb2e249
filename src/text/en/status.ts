import type { Catalogue } from '#text/catalogue.ts'

export const status: Catalogue['status'] = {}
