import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { answers as formal } from '#text/de/answers.ts'

const { plural } = counting('de')

export const answers: Catalogue['answers'] = {
  ...formal,
  goesWith: (label) => `Dein Text ist nicht verloren: „${label}“ bei der Maßnahme, zu der er gehört, übernimmt ihn.`,
  signTooLate: (label, code) =>
    `Die Runde ${label} ist abgeschlossen; eine Reaktion zählt nicht mehr. Sendest du deine Antwort noch mit „melden ${code} …“, entscheidet die Koordination, ob sie aufgenommen wird.`,
  afterClosing: {
    missing: (label) =>
      `Die Runde ${label} ist abgeschlossen. Sendest du deine Antwort noch so, entscheidet die Koordination, ob sie aufgenommen wird:`,
    answered: (label) =>
      `Die Runde ${label} ist abgeschlossen, deine Antworten stehen fest. Über Änderungen entscheidet die Koordination; bitte wende dich dorthin.`,
    released: (label) => `Der Bericht zur Runde ${label} ist freigegeben. Neues melde bitte in der nächsten Runde.`,
  },
  replaceOwn: (code, light) => `Gespeichert ist schon „${light}“. Soll das deine Antwort zu ${code} ersetzen?`,
  codeAstray: (code: string) => `Dein Text nennt am Anfang ${code}. Wozu gehört er? Gespeichert ist noch nichts.`,
  severalMeasures: (codes: string) =>
    `Deine Nachricht nennt ${codes}. Gespeichert ist noch nichts; bitte sende die Meldung für jede Maßnahme einzeln.`,
  aside: {
    ...formal.aside,
    away: (example: string) =>
      `Das ist nicht als Sachstand gespeichert. Eine Abwesenheit trägst du so ein: „${example}“.`,
    notMine: (says, example) =>
      `Das ist nicht als Sachstand gespeichert. Bist du nicht zuständig, schreib „${says}“; an eine andere Person gibst du eine Maßnahme so weiter: „${example}“.`,
    later: (word: string) =>
      `Das ist nicht als Sachstand gespeichert. Mit „${word}“ schiebst du die nächste Erinnerung auf.`,
  },
  howToTakeLast: (says) => `Soll stattdessen der Sachstand der Vorrunde gelten, schreib „${says}“.`,
  nothingNow: (opens: string) => `Bei dir ist nichts offen. Die nächste Abfrage beginnt am ${opens} Uhr.`,
  nothingPlanned: 'Bei dir ist nichts offen; eine nächste Abfrage ist noch nicht geplant.',
  noneYours: 'Dir ist in dieser Runde keine Maßnahme zugeordnet.',
  allDone: 'Bei dir ist alles beantwortet. Vielen Dank!',
  openCount: (count: number) =>
    plural(count, {
      one: 'Eine Rückmeldung ist bei dir noch offen:',
      other: '# Rückmeldungen sind bei dir noch offen:',
    }),
  signOfSeveral: (says) =>
    `Hier geht es um mehrere Maßnahmen; eine Reaktion sagt nicht, welche. Bitte schreib zum Beispiel „${says}“.`,
  courtesy: {
    ...formal.courtesy,
    open: (listed: string, rated: boolean) =>
      `Bei dir ist noch offen: ${listed}. ${rated ? 'Es genügen die Ampel und ein Satz.' : 'Es genügt ein Satz.'}`,
    nothing: 'Bei dir ist gerade nichts offen.',
  },
  until: (freeze: string) => `Ändern kannst du die Antwort bis ${freeze} Uhr.`,
  left: (codes: readonly string[]) => `Bei dir noch offen: ${codes.join(', ')}.`,
  proposal: (code: string, title: string, light: string) =>
    `Zu ${code} ${title} wurde „${light}“ gemeldet; das ändert, ob die Maßnahme weiter abgefragt wird. Bitte bestätige es oder lehne es ab.`,
  decided(code: string, light: string, agreed: boolean, open: boolean): string {
    if (agreed) return `${code}: „${light}“ ist bestätigt.`
    return `${code}: „${light}“ ist nicht bestätigt. ${open ? 'Bitte melde den Sachstand noch einmal.' : 'Die Maßnahme wird weiter abgefragt.'}`
  },
}
