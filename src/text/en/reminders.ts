import type { Catalogue } from '#text/catalogue.ts'

export const reminders: Catalogue['reminders'] = {}
