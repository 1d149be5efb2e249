import type { Catalogue } from '#text/catalogue.ts'
import { sayList } from '#text/dates.ts'

export const slackTrouble: Catalogue['slackTrouble'] = {
  filesLeft: (names) =>
    `Slack does not take all files here; ${sayList(names, 'en')} ${names.length === 1 ? 'is' : 'are'} missing. For other formats say “interim-report files” or “statement files”; the administration can give you these files.`,
}
