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
  inSigning: (day: string, count: number, due: string, past: boolean) =>
    `Der Entwurf vom ${day} wartet auf die Mitzeichnung von ${plural(count, { one: 'einer Stelle', other: '# Stellen' })} (Freigabe ${past ? 'überfällig seit' : 'fällig'} ${due} Uhr).`,
  withdrawn: (no: number, day: string) =>
    `Fassung ${no} des Berichts ist seit dem ${day} zurückgezogen; die neue Fassung wartet auf die Freigabe.`,
  released: (day: string) => `Der Bericht ist seit dem ${day} freigegeben.`,
  answered: ({ asked, answered, missing, pending, excused, late, supplements }: Figures) =>
    [
      `Beantwortet: ${number(answered)} von ${number(asked)}`,
      pending > 0 ? `offen: ${number(pending)}` : '',
      excused > 0 ? `entschuldigt: ${number(excused)}` : '',
      missing > 0 ? `ohne Rückmeldung: ${number(missing)}` : '',
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
  noneYet: 'Noch keine Rückmeldung',
  noneAtAll: 'Keine Rückmeldung',
  lastTime: (label: string) => `Zuletzt (${label})`,
  lateHeading: (count: number) =>
    plural(count, { one: 'Eine Rückmeldung ist überfällig', other: '# Rückmeldungen sind überfällig' }),
  missingHeading: (count: number) =>
    plural(count, { one: 'Eine Maßnahme blieb ohne Rückmeldung', other: '# Maßnahmen blieben ohne Rückmeldung' }),
  troubleHeading: (red: number, yellow: number) => `Rot ${number(red)}, Gelb ${number(yellow)} – und warum`,
  troubleOnly: (red: number, yellow: number, says: readonly string[]) =>
    `Rot ${number(red)}, Gelb ${number(yellow)}: ${says.map((each) => `„${each}“`).join(', ')}`,
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
  withoutNonPublic: 'Ohne nichtöffentliche Maßnahmen.',
  nothingOpen: (label: string) => `In der Runde ${label} ist nichts mehr offen.`,
  nothingOpenFor: (code: string) => `Zu ${code} fehlt keine Rückmeldung.`,
  missingCount: (label: string, missing: number, asked: number) =>
    `In der Runde ${label} blieben ohne Rückmeldung: ${number(missing)} von ${number(asked)} Maßnahmen.`,
  openCount: (open: number, asked: number) => `Offen: ${number(open)} von ${number(asked)} Rückmeldungen.`,
  /** Words that ask for something after the command's name, beside codes, names and lights. */
  says: {
    news: ['neu', 'neues', 'neuigkeiten', 'was ist neu'],
    trend: ['verlauf', 'trend', 'entwicklung'],
    of: {
      open: ['offen', 'ausstehend'],
      answered: ['beantwortet'],
      missing: ['ohne rückmeldung', 'keine rückmeldung', 'fehlend', 'fehlt'],
      excused: ['entschuldigt'],
      late: ['verspätet'],
      better: ['besser', 'verbessert'],
      worse: ['schlechter', 'verschlechtert'],
    },
  },
  of: {
    open: 'Noch offen',
    answered: 'Beantwortet',
    missing: 'Ohne Rückmeldung',
    excused: 'Entschuldigt',
    late: 'Verspätet',
    better: 'Besser geworden',
    worse: 'Schlechter geworden',
  },
  releasedThen: (day: string, attached: boolean) =>
    attached ? `Der Bericht wurde am ${day} freigegeben und liegt bei.` : `Der Bericht wurde am ${day} freigegeben.`,
  neverReleased: 'Zu dieser Runde wurde hier kein Bericht freigegeben.',
  trendTitle: (plan: string, rounds: number) =>
    `${plan} – ${plural(rounds, { one: 'eine Runde', other: 'die letzten # Runden' })}`,
  roundShort: 'Runde',
  betterShort: 'besser',
  worseShort: 'schlechter',
  andMore: (count: number) => plural(count, { one: 'und eine weitere', other: 'und # weitere' }),
  newsTitle: (since: string) => `Neu seit ${since} Uhr`,
  noNews: 'Seither hat sich nichts geändert.',
  firstLook: 'Ab jetzt sehen Sie hier, was sich seit Ihrem letzten Blick auf den Stand geändert hat.',
  newAnswers: (count: number) => plural(count, { one: 'eine neue Antwort', other: '# neue Antworten' }),
  newQueries: (count: number) => plural(count, { one: 'eine Rückfrage', other: '# Rückfragen' }),
  newMissing: (count: number) => `${number(count)} ohne Rückmeldung`,
  newsOpened: 'Runde eröffnet',
  newsClosed: 'Runde abgeschlossen',
  newsMoved: 'Termine verschoben',
  newsLine: (since: string, what: string) => `Neu seit ${since}: ${what} („stand neu“).`,
  roundOpened: (label: string, due: string) => `Die Runde ${label} ist eröffnet; Frist ist ${due} Uhr.`,
  roundClosed: (label: string) => `Die Runde ${label} ist abgeschlossen.`,
  datesMoved: (label: string, due: string) =>
    `Die Termine der Runde ${label} haben sich verschoben; Frist ist jetzt ${due} Uhr.`,
  queried: (codes: string) => `Rückfrage gestellt, noch ohne Antwort: ${codes}.`,
  overdueSince: (due: string) => `überfällig seit ${due} Uhr`,
}
