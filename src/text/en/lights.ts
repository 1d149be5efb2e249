import type { Catalogue } from '#text/catalogue.ts'

export const lights: Catalogue['lights'] = {}
