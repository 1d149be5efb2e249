import type { Catalogue } from '#text/catalogue.ts'

export const papers: Catalogue['papers'] = {}
