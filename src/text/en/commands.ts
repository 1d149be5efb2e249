import type { Catalogue } from '#text/catalogue.ts'

export const commands: Catalogue['commands'] = {}
