import type { Figures } from '#domain/figures.ts'
import { counting } from '#text/counting.ts'

const { number, plural } = counting('de')

const workingDays = (days: number): string => plural(days, { one: 'ein Arbeitstag', other: '# Arbeitstage' })

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
  answered: ({ asked, answered, missing, pending, excused, late, supplements }: Figures) =>
    [
      `Beantwortet: ${number(answered)} von ${number(asked)}`,
      pending > 0 ? `offen: ${number(pending)}` : '',
      missing > 0 ? `ohne Rückmeldung: ${number(missing)}` : '',
      excused > 0 ? `entschuldigt: ${number(excused)}` : '',
      late > 0 ? `verspätet: ${number(late)}` : '',
      supplements > 0 ? `Nachträge: ${number(supplements)}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  changes: (before: string, { changes, unchanged }: Figures) =>
    [
      `Gegenüber ${before}: ${number(changes.better)} besser, ${number(changes.worse)} schlechter, ${number(changes.same)} gleich`,
      changes['not-comparable'] > 0 ? `${number(changes['not-comparable'])} nicht vergleichbar` : '',
      changes['no-light'] > 0 ? `${number(changes['no-light'])} ohne Ampel` : '',
      changes.new > 0 ? `${number(changes.new)} neu` : '',
      unchanged > 0 ? `davon ${number(unchanged)} „unverändert“ gemeldet` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  field: 'Handlungsfeld',
  noField: 'ohne Handlungsfeld',
  answeredShort: 'da',
  other: 'sonst',
  lateHeading: (count: number) =>
    plural(count, { one: 'Eine Rückmeldung ist überfällig', other: '# Rückmeldungen sind überfällig' }),
  missingHeading: (count: number) =>
    plural(count, { one: 'Eine Maßnahme blieb ohne Rückmeldung', other: '# Maßnahmen blieben ohne Rückmeldung' }),
  troubleHeading: (red: number, yellow: number) => `Rot ${number(red)}, Gelb ${number(yellow)} – und warum`,
  more:
    (...says: readonly string[]) =>
    (count: number) =>
      `${plural(count, { one: 'und eine weitere', other: 'und # weitere' })}: ${says.map((each) => `„${each}“`).join(', ')}`,
  moreOpen: 'offen',
  moreRed: 'stand rot',
  moreYellow: 'stand gelb',
  selection: (title: string, round: string, count: number) =>
    `${title} – Runde ${round}: ${plural(count, { one: 'eine Maßnahme', other: '# Maßnahmen' })}`,
  noneFound: 'Dazu gibt es in dieser Runde keine Maßnahme.',
  state: { asked: 'noch offen', answered: 'beantwortet', excused: 'entschuldigt', missing: 'Keine Rückmeldung' },
  nobody: 'noch nicht zugeordnet',
  lead: 'Federführung',
  involved: 'Beteiligt',
  round: (label: string) => `Runde ${label}`,
  nothingOpen: (label: string) => `In der Runde ${label} ist nichts mehr offen.`,
  nothingOpenFor: (code: string) => `Zu ${code} fehlt keine Rückmeldung.`,
  missingCount: (label: string, missing: number, asked: number) =>
    `In der Runde ${label} blieben ohne Rückmeldung: ${number(missing)} von ${number(asked)} Maßnahmen.`,
  openCount: (open: number, asked: number) => `Offen: ${number(open)} von ${number(asked)} Rückmeldungen.`,
  overdueSince: (due: string) => `überfällig seit ${due} Uhr`,
}
