import { counting } from '#text/counting.ts'

const { plural } = counting('de')

export const answers = {
  nothingNow: (opens: string) => `Bei Ihnen ist nichts offen. Die nächste Abfrage beginnt am ${opens} Uhr.`,
  nothingPlanned: 'Bei Ihnen ist nichts offen; eine nächste Abfrage ist noch nicht geplant.',
  noneYours: 'Ihnen ist in dieser Runde keine Maßnahme zugeordnet.',
  allDone: 'Bei Ihnen ist alles beantwortet. Vielen Dank!',
  openCount: (count: number) =>
    plural(count, {
      one: 'Eine Rückmeldung ist bei Ihnen noch offen:',
      other: '# Rückmeldungen sind bei Ihnen noch offen:',
    }),
  answeredAlready: 'Schon beantwortet',
  dueBy: (due: string) => `bis ${due} Uhr`,
  standingIn: 'in Vertretung',
  neverAnswered: 'Hierzu gibt es noch keinen Sachstand.',
  lastAnswer: (round: string, day: string) => `Zuletzt (${round}, ${day}):`,
  sameButton: 'Unverändert',
  reportButton: 'Melden',
  change: 'Ändern',
  decide: { yes: 'Bestätigen', no: 'Ablehnen' },
  goOn: 'Weitermachen',
  received: (code: string) => `Danke, gespeichert: ${code}`,
  late: 'Die Antwort kam nach der Frist und ist als verspätet vermerkt.',
  until: (freeze: string) => `Ändern können Sie die Antwort bis ${freeze} Uhr.`,
  left: (codes: readonly string[]) => `Bei Ihnen noch offen: ${codes.join(', ')}.`,
  proposed: (light: string) => `„${light}“ ist als Vorschlag an die Koordination gegangen.`,
  unchanged: (rounds: number) =>
    plural(rounds, { one: 'Unverändert gegenüber der letzten Runde.', other: 'Unverändert seit # Runden.' }),
  proposal: (code: string, title: string, light: string) =>
    `Zu ${code} ${title} wurde „${light}“ gemeldet; das ändert, ob die Maßnahme weiter abgefragt wird. Bitte bestätigen Sie es oder lehnen Sie es ab.`,
  decided(code: string, light: string, agreed: boolean, open: boolean): string {
    if (agreed) return `${code}: „${light}“ ist bestätigt.`
    return `${code}: „${light}“ ist nicht bestätigt. ${open ? 'Bitte melden Sie den Sachstand noch einmal.' : 'Die Maßnahme wird weiter abgefragt.'}`
  },
}
