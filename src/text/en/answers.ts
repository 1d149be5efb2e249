import type { Catalogue } from '#text/catalogue.ts'

export const answers: Catalogue['answers'] = {}
