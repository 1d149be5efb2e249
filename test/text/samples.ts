import type { Figures } from '#domain/figures.ts'
import type { Say } from '#text/say.ts'

/** Numbers at which plurals and separators show. */
const counts = [1, 2, 0, 1234]
const flags = [true, false]
const day = '2026-10-29'
const instant = '2026-10-29T17:00:00.000Z'

/**
 * What to pass for a parameter of this name, in whatever sentence; the first is the ordinary case. A new name needs a
 * line here, and one that means something else in one sentence a line in `byPath`.
 */
const byName = (say: Say): Readonly<Record<string, readonly unknown[]>> => ({
  // counts
  asked: [1300],
  answered: [4, 1, 0, 1234],
  missing: [2, 1, 0],
  pending: counts,
  excused: counts,
  late: counts,
  open: counts,
  count: counts,
  rounds: counts,
  days: counts,
  left: counts,
  people: counts,
  requests: counts,
  messages: counts,
  conflicts: counts,
  problems: counts,
  releasers: counts,
  places: counts,
  red: counts,
  yellow: counts,
  dead: counts,
  waiting: counts,
  seconds: counts,
  no: [2],
  most: [64],
  found: [1, 3],
  needed: [2],
  expected: [7],
  line: [12],
  length: [4321],
  limit: [4000],
  now: [60],
  // moments, as they are said
  at: [say.instant(instant)],
  due: [say.instant(instant)],
  opens: [say.instant(instant)],
  closes: [say.instant(instant)],
  freeze: [say.instant(instant)],
  until: [say.instant(instant)],
  moment: [say.instant(instant)],
  day: [say.day(day)],
  session: [say.day(day), null],
  // names
  code: ['M-03'],
  codes: [['M-03'], ['M-03', 'M-05']],
  title: ['Digitale Bauakte'],
  label: ['2026-H2'],
  round: ['2026-H2'],
  before: ['2026-H1'],
  plan: ['Digitalisierungsprogramm'],
  city: ['Stadt Köln'],
  committee: ['Digitalisierungsausschuss'],
  reason: ['Der Rat hat halbjährliche Berichte beschlossen.'],
  name: ['Fachstelle 12'],
  names: [['Fachstelle 12 (f12)', 'Fachstelle 30 (f30)']],
  substitute: ['Fachstelle 30', null],
  role: ['coordinator', 'cdo', 'releaser', 'liaison', 'admin'],
  office: ['12 – Amt für Informationsverarbeitung', ''],
  place: ['#digital', null],
  light: [say.light('yellow')],
  about: ['M-03, M-05'],
  state: ['abgeschlossen'],
  noun: ['measure'],
  kind: ['measure', 'number'],
  shape: ['map', 'list', 'text'],
  caption: ['Kriterien'],
  questions: [['Ursache'], ['Ursache', 'Handlungsoptionen']],
  folder: ['/srv/masterplan'],
  path: ['/srv/masterplan/koeln.yaml'],
  file: ['koeln.yaml'],
  extension: ['.doc', ''],
  column: ['Ampel'],
  cell: ['Stand'],
  key: ['title'],
  keys: [['lead', 'responsible']],
  question: ['Sachstand'],
  words: ['unter Vorbehalt'],
  option: ['--data'],
  holder: ['it'],
  taken: ['12'],
  reference: ['17'],
  person: ['Fachstelle 12'],
  next: [say.instant(instant), null],
  // words people typed or may type
  text: ['gleb'],
  part: ['Sachstand'],
  changeable: [['Ampel', 'Sachstand']],
  listed: ['M-03', 'M-03 und M-05'],
  command: ['aufgaben'],
  euro: [120_000, 1200.5],
  iso: ['2026-10-29'],
  word: ['stauts'],
  nearest: ['status', null],
  example: ['status 12'],
  says: ['melden M-03'],
  known: [['grün', 'gelb']],
  choices: [['grün', 'gelb']],
  patterns: [['*.csv']],
  layouts: [['Kürzel, Titel']],
  ends: ['18:00'],
  slash: ['/masterplan'],
  bang: ['!masterplan'],
  instead: ['answer', 'sent', 'paper', 'round', 'link', 'other'],
  act: ['Zuweisung von M-03'],
  what: ['Die Datei ist leer.'],
  cure: ['Bitte prüfen Sie sie.'],
  value: ['4'],
  // whether
  agreed: flags,
  closed: flags,
  byFile: flags,
  draft: flags,
  past: flags,
  // ranges
  from: ['2026-07-01'],
  to: ['2026-12-31'],
  change: [{ label: 'M-03', field: 'title', from: 'Alt', to: 'Neu' }],
  conflict: [{ label: 'M-03', field: 'title', file: 'Alt', present: 'Neu' }],
})

/** Where a name means something else than elsewhere, by where the sentence stands. */
const byPath: Readonly<Record<string, readonly unknown[]>> = {
  'answers.decided.open': flags,
  'console.speakingIn.place': ['#digital'],
  'imports.problems.opensAfterEnds.opens': ['19:00'],
  'imports.problems.hoursBackwards.from': ['19:00'],
  'imports.problems.hoursBackwards.until': ['07:00'],
  'imports.problems.tooManyColumns.count': [1234],
  'rounds.moreTime.codes': ['M-03, M-05'],
  'rounds.dueMoved.codes': ['M-03, M-05'],
  'rounds.sessionMoved.session': ['Mo., 14.12.2026'],
  'lights.name.light': ['yellow', null],
  'lights.sign.light': ['yellow', null],
  'status.more.says': [['stand rot'], ['stand rot', 'stand gelb']],
  'status.more.count': counts,
  'reports.summary.coverage.from': ['2026-07-01'],
  'reports.summary.lights.counts': [
    [
      { name: 'Grün', now: 1234, before: 1 },
      { name: 'Rot', now: 0, before: 2 },
    ],
    [{ name: 'Grün', now: 1, before: null }],
  ],
  'reports.profiles.percentBefore.before': [40],
  'reports.profiles.percentSince.before': [40],
  'reports.profiles.lastPercent.value': [40],
  'reports.number.value': counts,
  'imports.tally.count': [{ added: 1234, changed: 1, left: 0 }],
  'imports.total.count': [{ added: 1234, changed: 1, left: 0 }],
  'imports.problems.unknownKey.known': [['title', 'lead']],
  'problems.cause-missing.light': ['yellow', 'red'],
  'problems.unknown-measure.nearest': [['M-03', 'M-05'], []],
  'problems.backwards-period.from': [day],
  'problems.backwards-period.until': [day],
  'problems.period-over.until': [day],
  'problems.substitute-absent.from': [day],
  'problems.substitute-absent.until': [day],
  'problems.substitutes-in-circle.from': [day],
  'problems.substitutes-in-circle.until': [day],
  'problems.unknown-person.nearest': [['Fachstelle 12 (f12)'], []],
  'problems.ambiguous-person.names': [
    ['A (a)', 'B (b)'],
    ['A (a)', 'B (b)', 'C (c)', 'D (d)', 'E (e)', 'F (f)'],
  ],
  'problems.unknown-round.known': [['2026-H1', '2026-H2'], []],
  'people.askedFor.name': ['Fachstelle 12', null],
  'people.left.handedOn.codes': ['M-03, M-05'],
  'operator.broken.requests': [['M-03 2026-H2']],
}

/** Parameters of these parts take days and instants as such and say them themselves. */
const rawParts = ['problems.', 'reports.']
const raw: Readonly<Record<string, readonly unknown[]>> = {
  day: [day],
  earliest: [day],
  latest: [day],
  session: [day],
  at: [instant],
  due: [instant],
  opens: [instant, null],
  until: [instant],
  closes: [instant],
}

/** The values to pass for a parameter; refuses a name that nobody has thought of. */
export function samplesFor(path: string, name: string, say: Say): readonly unknown[] {
  const own = byPath[`${path}.${name}`]
  const unsaid = rawParts.some((part) => path.startsWith(part)) ? raw[name] : undefined
  const values = own ?? unsaid ?? byName(say)[name]
  if (values === undefined) throw new Error(`give the parameter “${name}” sample values in test/text/samples.ts`)
  return values
}

const noChanges = { better: 0, worse: 0, same: 0, 'not-comparable': 0, 'no-light': 0, new: 0 }

/** Sums of a round as it is answered, of one with one measure, and of a large one. */
export const figures: readonly Figures[] = [
  {
    asked: 6,
    answered: 4,
    missing: 1,
    excused: 0,
    pending: 1,
    lights: { green: 2, yellow: 1, red: 1, 'not-started': 0, 'on-hold': 0, done: 0, dropped: 0 },
    noLight: 0,
    changes: { ...noChanges, better: 1, worse: 1, same: 2 },
    unchanged: 1,
    late: 1,
    supplements: 0,
  },
  {
    asked: 1,
    answered: 1,
    missing: 0,
    excused: 0,
    pending: 0,
    lights: { green: 1, yellow: 0, red: 0, 'not-started': 0, 'on-hold': 0, done: 0, dropped: 0 },
    noLight: 0,
    changes: { ...noChanges, new: 1 },
    unchanged: 0,
    late: 0,
    supplements: 1,
  },
  {
    asked: 1300,
    answered: 1234,
    missing: 1,
    excused: 63,
    pending: 2,
    lights: { green: 1000, yellow: 100, red: 34, 'not-started': 50, 'on-hold': 20, done: 20, dropped: 10 },
    noLight: 0,
    changes: { better: 100, worse: 34, same: 1000, 'not-comparable': 60, 'no-light': 10, new: 30 },
    unchanged: 2,
    late: 2,
    supplements: 1234,
  },
]
