import type { Figures } from '#domain/figures.ts'

const workingDays = (days: number): string => (days === 1 ? 'ein Arbeitstag' : `${days} Arbeitstage`)

/** What the overview says; one screen of 80 columns. */
export const status = {
  title: (plan: string, round: string, closed: boolean) =>
    `${plan} – Runde ${round}${closed ? ' (abgeschlossen)' : ''}`,
  noRound: 'Es gab noch keine Abfragerunde.',
  open: (due: string, left: number) =>
    left > 0 ? `Läuft bis ${due} Uhr (noch ${workingDays(left)}).` : `Läuft noch heute bis ${due} Uhr.`,
  grace: (until: string) => `Die Frist ist vorbei; verspätete Antworten gehen bis ${until} Uhr.`,
  closing: (closes: string) => `Die Nachfrist ist vorbei; endgültig geschlossen wird am ${closes} Uhr.`,
  nextOpens: (label: string, opens: string) => `Die Runde ${label} öffnet am ${opens} Uhr.`,
  toDraft: (due: string, past: boolean) =>
    past
      ? `Der Bericht ist noch nicht entworfen und seit ${due} Uhr überfällig.`
      : `Der Bericht ist noch zu entwerfen und muss bis ${due} Uhr vorliegen.`,
  drafted: (day: string, due: string, past: boolean) =>
    `Der Entwurf vom ${day} wartet auf die Freigabe (${past ? 'überfällig seit' : 'fällig'} ${due} Uhr).`,
  released: (day: string) => `Der Bericht ist seit dem ${day} freigegeben.`,
  answered: ({ asked, answered, missing, pending, late }: Figures) =>
    [
      `Beantwortet: ${answered} von ${asked}`,
      pending > 0 ? `offen: ${pending}` : '',
      missing > 0 ? `ohne Rückmeldung: ${missing}` : '',
      late > 0 ? `verspätet: ${late}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  changes: (before: string, { changes, unchanged }: Figures) =>
    [
      `Gegenüber ${before}: ${changes.better} besser, ${changes.worse} schlechter, ${changes.same} gleich`,
      changes['not-comparable'] > 0 ? `${changes['not-comparable']} nicht vergleichbar` : '',
      changes['no-light'] > 0 ? `${changes['no-light']} ohne Ampel` : '',
      changes.new > 0 ? `${changes.new} neu` : '',
      unchanged > 0 ? `davon ${unchanged} „unverändert“ gemeldet` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  field: 'Handlungsfeld',
  noField: 'ohne Handlungsfeld',
  answeredShort: 'da',
  other: 'sonst',
  lateHeading: (count: number) =>
    count === 1 ? 'Eine Rückmeldung ist überfällig' : `${count} Rückmeldungen sind überfällig`,
  missingHeading: (count: number) =>
    count === 1 ? 'Eine Maßnahme blieb ohne Rückmeldung' : `${count} Maßnahmen blieben ohne Rückmeldung`,
  troubleHeading: (red: number, yellow: number) => `Rot ${red}, Gelb ${yellow} – und warum`,
  more:
    (...says: readonly string[]) =>
    (count: number) =>
      `und ${count} weitere: ${says.map((each) => `„${each}“`).join(', ')}`,
  moreOpen: 'offen',
  moreRed: 'stand rot',
  moreYellow: 'stand gelb',
  selection: (title: string, round: string, count: number) =>
    `${title} – Runde ${round}: ${count === 1 ? 'eine Maßnahme' : `${count} Maßnahmen`}`,
  noneFound: 'Dazu gibt es in dieser Runde keine Maßnahme.',
  state: { asked: 'noch offen', answered: 'beantwortet', excused: 'entschuldigt', missing: 'Keine Rückmeldung' },
  nobody: 'noch nicht zugeordnet',
  lead: 'Federführung',
  involved: 'Beteiligt',
  round: (label: string) => `Runde ${label}`,
  nothingOpen: (label: string) => `In der Runde ${label} ist nichts mehr offen.`,
  nothingOpenFor: (code: string) => `Zu ${code} fehlt keine Rückmeldung.`,
  missingCount: (label: string, missing: number, asked: number) =>
    `In der Runde ${label} blieben ${missing} von ${asked} Maßnahmen ohne Rückmeldung.`,
  openCount: (open: number, asked: number) => `Offen sind ${open} von ${asked} Rückmeldungen.`,
  overdueSince: (due: string) => `überfällig seit ${due} Uhr`,
}
