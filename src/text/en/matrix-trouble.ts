import type { Catalogue } from '#text/catalogue.ts'
import { sayList } from '#text/dates.ts'

export const matrixTrouble: Catalogue['matrixTrouble'] = {
  filesLeft: (names) =>
    `The Matrix server does not take all files; ${sayList(names, 'en')} ${names.length === 1 ? 'is' : 'are'} missing. For other formats say “interim-report files” or “statement files”; the administration can give you these files.`,
}
