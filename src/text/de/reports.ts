import { reportSignatures } from '#text/de/report-signatures.ts'
import type { ConsultationRole } from '#domain/consultation.ts'
import type { Day } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'
import { counting } from '#text/counting.ts'
import { sayDay, sayList, sayLongDay } from '#text/dates.ts'
import { measures } from '#text/de/measures.ts'
import { board } from '#text/de/report-board.ts'
import { cycle } from '#text/de/report-cycle.ts'
import { reportResponsibilities } from '#text/de/report-responsibilities.ts'
import { milestones } from '#text/de/report-milestones.ts'
import { statement } from '#text/de/report-statement.ts'
import { summary } from '#text/de/report-summary.ts'
import { sayPeriod, sayRound } from '#text/period-names.ts'

const { number, plural } = counting('de')
const round = (label: string): string => sayRound(label, 'de')
const percent = (value: number): string => `${number(value)}\u00A0%`

const part: Readonly<Record<Level, string>> = {
  public: 'Öffentlicher Teil',
  'non-public': 'Nichtöffentlicher Teil',
  internal: 'Interne Fassung',
}
const session: Readonly<Record<Exclude<Level, 'internal'>, string>> = {
  public: 'öffentlich',
  'non-public': 'nichtöffentlich',
}
const role: Readonly<Record<ConsultationRole, string>> = {
  preparation: 'Vorberatung',
  hearing: 'Anhörung',
  decision: 'Entscheidung',
  notice: 'Kenntnisnahme',
}

/** What the interim report says by itself; all else in it is quoted. */
export const reports = {
  signatures: reportSignatures,
  number,
  head: {
    part,
    role,
    numbered: (councilNo: string) => `Vorlage ${councilNo}`,
    awaited: 'Vorlagen-Nummer wird nachgereicht',
    treatment: (level: Level, consulted: ConsultationRole) =>
      level === 'internal' ? 'keine' : `${session[level]}, ${role[consulted]}`,
    consultations: { caption: 'Beratungsfolge', head: ['Gremium', 'Sitzung am', 'Behandlung'] },
    session: (day: Day | null) => (day === null ? 'steht noch nicht fest' : sayDay(day, 'de')),
    subtitle: (label: string, from: Day, to: Day) =>
      `Zwischenbericht ${round(label)} · Berichtszeitraum ${sayPeriod(from, to, 'de')}`,
    replaces: (no: number, released: Day) =>
      `Ersetzt die am ${sayDay(released, 'de')} freigegebene Fassung ${number(no)}`,
  },
  statement,
  board,
  cycle,
  responsibilities: reportResponsibilities,
  introduction: 'Einleitung',
  proposal: { notice: 'Kenntnisnahmevorschlag', decision: 'Beschlussvorschlag' },
  summary,
  keyFigures: {
    title: 'Kennzahlen',
    answers: 'Rückmeldungen',
    of: (answered: number, asked: number) => `${number(answered)} von ${number(asked)}`,
    before: (value: string) => `Vorbericht: ${value}`,
  },
  fields: {
    title: 'Ampeln nach Handlungsfeld',
    caption: 'Ampeln der Maßnahmen nach Handlungsfeld (Anzahl; Balkenlänge nach Anteil)',
    alt: 'Gestapelte Balken: Anzahl der Maßnahmen je Ampel und Handlungsfeld.',
    field: 'Handlungsfeld',
    sum: 'Summe',
    all: 'Alle Maßnahmen',
    none: 'Ohne Handlungsfeld',
    count: (count: number) => `n\u00A0=\u00A0${number(count)}`,
  },
  trend: {
    title: 'Entwicklung über die Berichte',
    caption: (count: number) =>
      `Ampeln der jeweils abgefragten Maßnahmen in den letzten ${number(count)} Berichten (Anzahl)`,
    alt: 'Gestapelte Säulen: Anzahl der Maßnahmen je Ampel in jedem Bericht, der älteste zuerst.',
    report: 'Bericht',
    period: round,
  },
  milestones,
  changes: {
    title: 'Veränderungen gegenüber dem Vorbericht',
    nothingBefore: 'Ein Vorbericht liegt nicht vor. Veränderungen werden ab dem nächsten Bericht dargestellt.',
    nothing: 'Alle Ampeln sind gegenüber dem Vorbericht gleich geblieben.',
    head: ['Nr.', 'Maßnahme', 'Ampel', 'Angaben der Stelle (Auszug)'],
    captions: {
      better: 'Verbessert',
      worse: 'Verschlechtert',
      done: 'Neu abgeschlossen',
      'not-comparable': 'Nicht vergleichbar',
      'no-light': 'Ohne Ampel in diesem Bericht',
      new: 'Erstmals im Bericht',
    },
    caption: (name: string, count: number) => `${name}: ${measures(count)}`,
  },
  missing: {
    title: 'Fehlende Rückmeldungen',
    none: 'Zu allen abgefragten Maßnahmen liegt eine Rückmeldung vor.',
    intro: 'Zu den folgenden Maßnahmen liegt für diesen Berichtszeitraum keine Rückmeldung vor.',
    caption: 'Maßnahmen ohne Rückmeldung',
    head: ['Nr.', 'Maßnahme', 'Federführung', 'Status', 'Letzter Sachstand'],
    state: { missing: 'fehlt', asked: 'steht noch aus', excused: 'nicht erforderlich', answered: 'liegt vor' },
    last: (label: string, day: Day) => `${sayDay(day, 'de')} (${round(label)})`,
    noLast: 'keiner',
    noLead: 'nicht festgelegt',
  },
  profiles: {
    title: 'Steckbriefe der Maßnahmen',
    noField: 'Ohne Handlungsfeld',
    before: 'Ampel im Vorbericht',
    lastLight: (label: string) => `Letzte Ampel (${round(label)})`,
    lead: 'Federführung',
    participants: 'Beteiligte Stellen',
    partners: 'Partner',
    description: 'Beschreibung',
    percent: (now: number) => percent(now),
    percentBefore: (now: number, before: number) => `${percent(now)} (Vorbericht: ${percent(before)})`,
    percentSince: (now: number, before: number, label: string) =>
      `${percent(now)} (${round(label)}: ${percent(before)})`,
    lastPercent: (value: number) => `zuletzt ${percent(value)}`,
    unchanged: (rounds: number, day: Day) =>
      `Unverändert ${plural(rounds, { one: 'gegenüber dem Vorbericht', other: 'seit # Berichten' })} (zuletzt bestätigt am ${sayDay(day, 'de')}).`,
    byPartner: (name: string, reworded: boolean) =>
      `Beitrag des Partners ${name}${reworded ? ', von der Verwaltung bearbeitet' : ''}.`,
    supplement: (day: Day) => `Nachtrag vom ${sayDay(day, 'de')}, nach dem Stichtag eingegangen.`,
    proposed: (name: string) => `Die Einstufung „${name}“ ist vorgeschlagen und noch nicht bestätigt.`,
    incomplete: (questions: readonly string[]) =>
      `Unvollständige Angaben; es ${questions.length === 1 ? 'fehlt' : 'fehlen'}: ${sayList(questions, 'de')}.`,
    noAnswer: {
      missing: 'Für diesen Berichtszeitraum liegt keine Rückmeldung vor.',
      asked: 'Die Rückmeldung für diesen Berichtszeitraum steht noch aus.',
      excused: 'Für diesen Berichtszeitraum wurde auf eine Rückmeldung verzichtet.',
      answered: '',
    },
    neverAnswered: 'Ein früherer Sachstand liegt nicht vor.',
    old: (label: string, day: Day) =>
      `Letzter Sachstand aus dem Bericht ${round(label)}, Stand: ${sayDay(day, 'de')}, nicht aktualisiert`,
  },
  method: {
    title: 'Methodik und Ampelkriterien',
    period: 'Berichtszeitraum',
    periodIs: (from: Day, to: Day) => sayPeriod(from, to, 'de'),
    asOf: 'Stichtag',
    day: (day: Day) => sayLongDay(day, 'de'),
    replaced: 'Ersetzte Fassung',
    replacedIs: (no: number, released: Day, withdrawn: Day, reason: string) =>
      `Fassung ${number(no)} vom ${sayDay(released, 'de')}, zurückgezogen am ${sayDay(withdrawn, 'de')}: ${reason}`,
    offices: 'Federführende Stellen',
    counting: [
      'Der Bericht gibt die Rückmeldungen der für die Maßnahmen zuständigen Stellen und Partner wieder.',
      'Abgefragt werden alle Maßnahmen, die weder abgeschlossen noch entfallen noch durch eine andere Maßnahme ersetzt sind.',
      'Verglichen wird mit der Ampel des Vorberichts. Gleiche Ampeln gelten als gleich geblieben. Besser oder schlechter kann nur ein Wechsel zwischen Grün, Gelb und Rot sein; jeder andere Wechsel wird gesondert gezählt.',
      'Führt eine Maßnahme genau eine andere als Ganzes fort, wird mit deren Ampel verglichen. Aus einer Teilung oder aus mehreren Maßnahmen entstandene gelten als neu.',
      'Maßnahmen ohne Rückmeldung haben in diesem Bericht keine Ampel und werden gesondert gezählt. Ihr letzter Sachstand ist als solcher gekennzeichnet.',
      'Die Einstufungen „Ruht“, „Abgeschlossen“ und „Entfallen“ werden vorgeschlagen und gelten, sobald die Koordination sie bestätigt hat.',
    ],
    supplements: (count: number) =>
      count === 1
        ? 'Eine Rückmeldung ist nach dem Stichtag als Nachtrag eingegangen und als solcher gekennzeichnet.'
        : `${number(count)} Rückmeldungen sind nach dem Stichtag als Nachtrag eingegangen und als solche gekennzeichnet.`,
    caption: 'Kriterien der Ampeln',
    head: ['Ampel', 'Kriterium'],
  },
  /** Around the report in a file that is read on a screen. */
  file: {
    skip: 'Zum Inhalt springen',
    contents: 'Inhalt',
    figure: (no: number) => `Abbildung ${no}`,
    data: (no: number) => `Daten zu Abbildung ${no} als Tabelle`,
    region: (caption: string) => `Tabelle: ${caption}`,
    asOf: (day: Day) => `Stichtag ${sayDay(day, 'de')}`,
    page: { before: 'Seite ', between: ' von ' },
  },
}
