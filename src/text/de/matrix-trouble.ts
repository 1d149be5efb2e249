import { sayList } from '#text/dates.ts'

/** What people in Matrix read when their homeserver does not take all that should be posted. */
export const matrixTrouble = {
  filesLeft: (names: readonly string[]) =>
    `Der Matrix-Server nimmt nicht alle Dateien an; es ${names.length === 1 ? 'fehlt' : 'fehlen'} ${sayList(names, 'de')}. Andere Formate gibt es mit „zwischenbericht dateien“ oder „stellungnahme dateien“, das Fehlende bei der Administration.`,
}
