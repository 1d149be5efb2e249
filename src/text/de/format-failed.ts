import type { FormatFailure } from '#domain/format-failure.ts'

const commands = { report: 'zwischenbericht', statement: 'stellungnahme' } as const

/** Why a file is missing from a paper, and what helps; the other files are there all the same. */
export function formatFailed(
  format: string,
  why: FormatFailure,
  detail: string,
  paper: keyof typeof commands = 'report',
): string {
  const which = detail === '' ? '' : ` (${detail})`
  const said: Readonly<Record<FormatFailure, string>> = {
    'no-program': `das Satzprogramm fehlt auf diesem Rechner${which}. Bitte die Administration, Masterplan auf Linux x64 mit „npm ci“ neu einzurichten`,
    typeface: `eine Schriftart fehlt${which}. Bitte die Administration, Masterplan mit „npm ci“ neu einzurichten`,
    template: `die Vorlage ist fehlerhaft${which}. Bitte die Administration, sie zu berichtigen oder Masterplan neu einzurichten`,
    memory: `der Arbeitsspeicher reicht nicht${which}. Bitte die Administration, MASTERPLAN_RENDER_MEMORY höher zu setzen`,
    time: `die Erstellung dauert zu lange${which}. Bitte später noch einmal versuchen`,
    died: `die Erstellung ist abgebrochen${which}. Bitte noch einmal versuchen`,
    text: `ein Text lässt sich nicht setzen${which}. Bitte diese Stelle mit „${commands[paper]} ändern“ anders schreiben`,
    setting: `in der Datei der Stadt fehlt dafür eine Angabe${which}. Bitte die Administration, sie zu ergänzen`,
    'not-public': `es ist nur für den öffentlichen Teil bestimmt${which}. Bitte dafür den öffentlichen Teil wählen`,
    accident: `das Programm enthält einen Fehler${which}. Bitte die Administration, im Protokoll nachzusehen`,
  }
  return `Die Datei im Format ${format} fehlt: ${said[why]}. Die anderen Dateien sind vollständig.`
}
