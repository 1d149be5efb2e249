import type { Counted, Figures } from '#domain/figures.ts'
import { countRequests } from '#domain/figures.ts'
import type { AnswerFacts, InterimReport, MeasureFacts, ReportPoint } from '#domain/interim-report.ts'
import { changeOf, type Light } from '#domain/light.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'

/** The facts of an interim report; all that is counted in them is counted from its measures. */
export function aReport(profiles: readonly MeasureFacts[], more: Partial<InterimReport> = {}): InterimReport {
  const names = [...new Set(profiles.flatMap(({ field }) => field ?? []))]
  return {
    city: { name: 'Stadt Musterstadt', zone: 'Europe/Berlin', language: 'de' },
    plan: {
      code: 'DP',
      name: 'Digitalisierungsprogramm',
      committee: 'Digitalisierungsausschuss',
      criteria: {},
      paper: {
        title: 'Zwischenbericht zum Digitalisierungsprogramm',
        department: 'Dezernat IX',
        office: 'Stabsstelle Digitalisierung',
        kind: 'Mitteilung',
        proposal: 'Der Digitalisierungsausschuss nimmt den Zwischenbericht zur Kenntnis.',
        oparl: {
          baseUrl: 'https://ratsinformation.example/vorlagen',
          body: 'https://ratsinformation.example/oparl/body/1',
          license: null,
          organizations: [],
        },
      },
    },
    round: {
      label: '2026-H2',
      periodFrom: '2026-07-01',
      periodTo: '2026-12-31',
      session: '2026-12-07',
      asOf: '2026-11-13T11:00:00.000Z',
    },
    before: { label: '2026-H1' },
    figures: figuresOf(profiles),
    figuresBefore: figuresBefore(profiles),
    fields: names.map((name, index) => ({
      code: `F${index + 1}`,
      name,
      figures: figuresOf(profiles.filter(({ field }) => field === name)),
    })),
    profiles,
    questions: standardQuestionnaire.filter(({ level }) => level === 'public'),
    level: 'public',
    ...more,
  }
}

/** A measure of a report; its state and its change follow from the answer and the light before. */
export function aMeasure(code: string, title: string, more: Partial<MeasureFacts> = {}): MeasureFacts {
  const { now = null, lightBefore } = more
  return {
    code,
    title,
    description: '',
    field: null,
    lead: '12 – Amt für Informationsverarbeitung',
    participants: [],
    partners: [],
    state: now === null ? 'missing' : 'answered',
    change: changeOf(lightBefore, now?.light ?? null),
    now,
    last: null,
    ...more,
  }
}

/** An answer in a report, green unless it says otherwise. */
export function anAnswer(text: string, more: Partial<AnswerFacts> = {}): AnswerFacts {
  return {
    light: 'green',
    percent: null,
    at: '2026-10-12T08:30:00.000Z',
    unchangedRounds: 0,
    late: false,
    proposed: false,
    incomplete: [],
    ...more,
    fields: { text, ...more.fields },
  }
}

/** How an earlier report stood: its lights, and null for a measure without an answer. */
export const aPoint = (label: string, ...lights: readonly (Light | null)[]): ReportPoint => ({
  label,
  figures: countRequests(lights.map((light) => counted(light === null ? 'missing' : 'answered', light, null))),
})

const figuresOf = (profiles: readonly MeasureFacts[]): Figures =>
  countRequests(profiles.map(({ state, now, lightBefore }) => counted(state, now?.light ?? null, now, lightBefore)))

const figuresBefore = (profiles: readonly MeasureFacts[]): Figures =>
  countRequests(
    profiles
      .filter(({ lightBefore }) => lightBefore !== undefined)
      .map(({ lightBefore }) => counted(lightBefore === null ? 'missing' : 'answered', lightBefore ?? null, null)),
  )

const counted = (
  state: MeasureFacts['state'],
  light: AnswerFacts['light'],
  answer: Counted['answer'],
  before?: Counted['before'],
): Counted => ({
  request: {
    id: '',
    round: '',
    subjectKind: 'measure',
    subject: '',
    role: 'leads',
    party: null,
    state,
    due: '',
    answer: null,
    light,
    step: null,
    remindedAt: null,
    reminders: 0,
    reason: null,
    declinedBy: null,
    snoozedUntil: null,
    query: null,
    reopenedAt: null,
    version: 1,
  },
  answer,
  before,
})
