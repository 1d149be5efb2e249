import { counting } from '#text/counting.ts'

const { number, plural } = counting('de')

/** The calendar of the committees. */
export const sessions = {
  names: { show: 'zeigen', add: 'neu', cancel: 'entfällt', move: 'verlegt' },
  also: {
    show: ['liste'],
    add: ['eintragen', 'hinzufügen'],
    cancel: ['abgesagt', 'absagen', 'streichen'],
    move: ['verlegen', 'verschoben', 'verschieben'],
  },
  leadIn: ['auf', 'nach'],
  asks: {
    committee: { label: 'Welches Gremium tagt?', hint: null },
    newDay: { label: 'An welchem Tag tagt das Gremium?', hint: 'Datum wie 2026-12-07 oder 7.12.2026' },
    day: { label: 'Um welche Sitzung geht es?', hint: 'ihr bisheriger Tag, wie 2026-12-07 oder 7.12.2026' },
    to: { label: 'Auf welchen Tag ist sie verlegt?', hint: 'Datum wie 2026-12-14 oder 14.12.2026' },
    dates: {
      label: 'Was soll mit den Terminen geschehen?',
      hint: 'eine andere Sitzung statt dieser: „sitzung verlegt 7.12.2026 auf 14.12.2026“',
    },
  },
  title: (plan: string) => `Sitzungen – ${plan}`,
  caption: 'Kommende Sitzungen und bis wann eine Vorlage fertig sein muss',
  head: ['Sitzung', 'Gremium', 'Runde', 'Vorlage fertig bis', 'Herkunft'],
  origin: { file: 'Datei der Stadt', calendar: 'Kalender', chat: 'im Chat eingetragen' },
  tooLate: (day: string) => `${day} – zu spät für eine neue Vorlage`,
  none: (committee: string) =>
    `Es ist keine kommende Sitzung bekannt (${committee}). Eintragen: „sitzung neu 7.12.2026“. Ein Kalender (.ics) lässt sich auf der Kommandozeile einlesen.`,
  more: (example: string) => `Ändern: ${example}`,
  example: '„sitzung neu 7.12.2026“, „sitzung verlegt 7.12.2026 auf 14.12.2026“, „sitzung entfällt 7.12.2026“.',
  added: (committee: string, day: string) => `Eingetragen: ${committee}, ${day}.`,
  cancelled: (committee: string, day: string) => `Als entfallen eingetragen: ${committee}, ${day}.`,
  moved: (committee: string, from: string, to: string) => `Verlegt: ${committee}, von ${from} auf ${to}.`,
  motionMoved: (motion: string, session: string) =>
    `Der Antrag ${motion} steht damit auf der Tagesordnung vom ${session}.`,
  follows: (label: string, session: string) => `Die Runde ${label} richtet sich jetzt nach der Sitzung am ${session}.`,
  dates: (opens: string, due: string) => `Öffnung: ${opens} Uhr, Frist: ${due} Uhr.`,
  due: (due: string) => `Frist: ${due} Uhr.`,
  paperBy: (day: string) => `Der Bericht muss bis ${day} Uhr vorliegen.`,
  told: 'Alle Betroffenen erfahren es.',
  /** What can become of the dates when a session is cancelled. */
  whenCancelled: {
    follow: { label: 'verschieben', also: ['ja', 'neue Termine'] },
    keep: { label: 'Termine behalten', also: ['behalten'] },
    no: { label: 'nein, nichts ändern', also: ['nein'] },
  },
  wouldFollow: (label: string, session: string) =>
    `Die Runde ${label} würde sich dann nach der Sitzung am ${session} richten.`,
  ofNext: (label: string) => `Diese Sitzung liegt schon im Zeitraum ${label}.`,
  kept: (label: string) =>
    `Die Runde ${label} behält ihre Termine, vorerst ohne Sitzungstag. Wird eine Sitzung im selben Zeitraum eingetragen, gilt sie.`,
  keptMotion: (motion: string) => `Die Termine zum Antrag ${motion} bleiben, vorerst ohne Sitzungstag.`,
  hangs: (label: string) =>
    `Eine andere kommende Sitzung ist nicht bekannt: Die Runde ${label} behält vorerst ihre Termine, aber ohne Sitzungstag. Die nächste Sitzung eintragen: „sitzung neu 14.12.2026“.`,
  beyond: (label: string) =>
    `Das ist nach dem Zeitraum der Runde ${label}. Eine frühere Sitzung eintragen: „sitzung neu 14.12.2026“.`,
  cannotFollow: (label: string) => `Die Runde ${label} kann ihr nicht folgen.`,
  paperTooLate: (session: string, day: string) =>
    `Für die Sitzung am ${session} müsste eine Vorlage bis ${day} fertig sein; das ist nicht mehr zu schaffen.`,
  fewerDays: (label: string, days: number, usual: number) =>
    `Für die Antworten der Runde ${label} ${plural(days, { none: 'bliebe kein voller Arbeitstag', one: 'bliebe ein Arbeitstag', other: 'blieben # Arbeitstage' })} statt ${number(usual)}.`,
}
