import type { Catalogue } from '#text/catalogue.ts'

export const reports: Catalogue['reports'] = {}
