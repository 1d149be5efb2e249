import { sayList } from '#text/dates.ts'

/** What people in Slack read when it does not take all that should be posted. */
export const slackTrouble = {
  filesLeft: (names: readonly string[]) =>
    `Slack nimmt hier nicht alle Dateien an; es ${names.length === 1 ? 'fehlt' : 'fehlen'} ${sayList(names, 'de')}. Andere Formate gibt es mit „zwischenbericht dateien“ oder „stellungnahme dateien“, das Fehlende bei der Administration.`,
}
