import type { Catalogue } from '#text/catalogue.ts'

export const questions: Catalogue['questions'] = {}
