import type { Catalogue } from '#text/catalogue.ts'

export const console: Catalogue['console'] = {}
