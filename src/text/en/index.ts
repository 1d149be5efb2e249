import type { Catalogue } from '#text/catalogue.ts'

export const en: Catalogue = {}
