import type { FileFault } from '#domain/file-fault.ts'

const asDocx = 'Bitte in Word als „Word-Dokument (.docx)“ speichern und diese Datei senden.'

const commands = { report: 'zwischenbericht', statement: 'stellungnahme' } as const

/** Why a file is not taken over, and what to do; what stands in the paper is as it was. */
export function fileRefused(why: FileFault, detail: string, paper: keyof typeof commands = 'report'): string {
  const command = commands[paper]
  const anew = `Bitte den Entwurf aus „${command} vorschau“ bearbeiten und diese Datei senden.`
  const ofNone =
    paper === 'report' ? `zu keinem Bericht von „${detail}“ hier` : `nicht zur Stellungnahme zu „${detail}“`
  const said: Readonly<Record<FileFault, string>> = {
    gone: 'Die Datei ist im Chat nicht mehr da. Bitte noch einmal senden.',
    'too-large':
      'Die Datei ist zu groß; gelesen werden höchstens 20 MB. Bitte eingefügte Bilder entfernen und noch einmal senden.',
    unreachable: 'Die Datei lässt sich gerade nicht laden. Bitte später noch einmal senden.',
    pdf: 'Das ist eine PDF-Datei; daraus lassen sich Änderungen nicht übernehmen. Bitte den Entwurf im Word-Format (.docx) bearbeiten und diese Datei senden.',
    'old-word': `Das ist eine Datei im alten Office-Format (.doc). ${asDocx}`,
    'open-document':
      'Das ist eine OpenDocument-Datei (.odt). Bitte als „Word (.docx)“ speichern und diese Datei senden.',
    password: 'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal senden.',
    'not-word': `Das ist keine Word-Datei. ${asDocx}`,
    damaged: `Die Datei ist beschädigt und lässt sich nicht lesen. ${asDocx}`,
    unsafe: `Die Datei ist ungewöhnlich aufgebaut und wird zur Sicherheit nicht gelesen. ${asDocx}`,
    'too-complex': `Die Datei ist zu umfangreich und lässt sich nicht lesen. ${anew}`,
    'no-reader': `Word-Dateien lassen sich hier nicht lesen. Bitte Texte mit „${command} ändern“ ändern.`,
    'no-mark': `Die Datei trägt kein Kennzeichen eines Entwurfs von hier. ${anew}`,
    'other-paper': `Die Datei gehört ${ofNone}, sondern zu einer anderen Stadt, einer anderen Vorlage oder einem Probelauf. ${anew}`,
    'other-round': `Die Datei gehört zur Runde ${detail}. Bitte dafür „${command} einlesen ${detail}“ schreiben.`,
    'of-statement': `Die Datei gehört zur Stellungnahme zu ${detail}. Bitte dafür „stellungnahme ${detail} einlesen“ schreiben.`,
    'unknown-version': `Die Datei trägt das Kennzeichen der Fassung ${detail}, die es hier nicht gibt. ${anew}`,
    forgotten:
      'Was eingelesen war, ist nicht mehr da; es wird sieben Tage aufbewahrt. Bitte die Datei noch einmal senden.',
  }
  return said[why]
}
