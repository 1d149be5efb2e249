import type { CoSignatureRules } from '#domain/co-signature-rules.ts'
import type { Consultation } from '#domain/consultation.ts'
import type { DayRule } from '#domain/day-rule.ts'
import type { Day } from '#domain/instant.ts'
import type { Language } from '#domain/person.ts'
import type { Light } from '#domain/light.ts'
import type { Motion } from '#domain/motion.ts'
import type { PlanStage } from '#domain/plan-stage.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { ReminderLimits, ReminderStep } from '#domain/reminder.ts'
import type { ScheduleRules } from '#domain/schedule.ts'
import type { WorkingHours } from '#domain/working-hours.ts'

export const lands = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const
export type Land = (typeof lands)[number]

/** How a city speaks to its staff in German. */
export const formsOfAddress = ['sie', 'du'] as const
export type FormOfAddress = (typeof formsOfAddress)[number]

/** What always comes from the city's file, never from the database. */
export interface City {
  readonly name: string
  readonly zone: string
  readonly land: Land
  readonly language: Language
  readonly address: FormOfAddress
  /** Days without work beyond the Land's feast days, such as Weiberfastnacht in Cologne. */
  readonly freeDays: readonly DayRule[]
  /** Feast days of the Land on which this city works, such as Assumption Day where few are Catholic. */
  readonly workingDays: readonly DayRule[]
  /** When people are written to unasked. */
  readonly hours: WorkingHours
  /** Chat platforms on which the city allows what is not public; nowhere unless it says so. */
  readonly nonPublicOn: readonly string[]
  readonly plans: readonly PlanSettings[]
  /** The code of the plan that the file names first, where another one that is meant stands at their head. */
  readonly main?: string
}

export interface PlanSettings {
  /** Also the plan's id in the store: `DP`. */
  readonly code: string
  readonly name: string
  /** Why staff are asked, in one sentence of the first prompt: the council's decision. */
  readonly reason: string
  readonly committee: string
  readonly sessions: readonly Day[]
  /** Days on which the committee was to meet and does not: so the calendar has it. */
  readonly cancelledSessions?: readonly Day[]
  readonly schedule: ScheduleRules
  readonly reminders: readonly ReminderStep[]
  readonly reminderLimits: ReminderLimits
  readonly questionnaire: readonly Question[]
  /** The written criteria of each light. */
  readonly criteria: Readonly<Partial<Record<Light, string>>>
  readonly paper: PaperSettings
  /** How the advisory board is dealt with, where that is not as usual. */
  readonly board?: BoardSettings
  /** How drafts are co-signed before they are released; without it papers need no signature. */
  readonly coSignature?: CoSignatureRules
  /** When a trial of this plan begins, as `YYYY-MM-DDTHH:MM` in the city's zone; null means today. */
  readonly trialStarts: string | null
  /** Only of the plan that a motion's points make: the motion, and the plan it concerns. No file has such a plan. */
  readonly motion?: Motion
  /** Where the plan stands, and since when, when the bot first hears of it; from then on its steps are recorded. */
  readonly stage?: PlanStage
  readonly stageSince?: Day
  /** It reports until another plan has come so far; without it, for good. */
  readonly reportsUntil?: { readonly plan: string; readonly stage: PlanStage }
  /** It reports as soon as it has come so far itself; without it, from the beginning. */
  readonly reportsFrom?: PlanStage
  /** How motions that concern this plan are asked about where the city does not want what is usual. */
  readonly motions?: MotionSettings
}

export interface MotionSettings {
  readonly questionnaire?: readonly Question[]
  /** What the council's numbers of motions look like, such as `AN/{no}/{year}`; without them `paper.numbers` hold. */
  readonly numbers?: readonly string[]
}

/** What a city decides about its advisory board; who is in it is data of the directory. */
export interface BoardSettings {
  /** Whether the paper names the members of each group, and not only how many there are. */
  readonly names: boolean
  /** Working days before the deadline of a call on which members who have not answered are reminded, once. */
  readonly remindBefore: number
}

/** The head of the paper as the city wants it. */
export interface PaperSettings {
  readonly title: string
  readonly department: string
  readonly office: string
  readonly kind: string
  readonly proposal: string
  /** What the council's numbers look like, such as `{no}/{year}`; without them the head has no place for one. */
  readonly numbers?: readonly string[]
  /** The committees that get the paper, in this order; without them the plan's takes note of it. */
  readonly consultations?: readonly Consultation[]
  /** Where the paper is published as open data after OParl; without it that format cannot be made. */
  readonly oparl?: OParlSettings
  /** How its data are described to open-data portals; without it by what is said for OParl. */
  readonly openData?: OpenDataSettings
  /** What is otherwise where the paper is a statement on motions; without it nothing is. */
  readonly statement?: StatementSettings
  /** Whether an annex says who is responsible for what; without it there is none. */
  readonly responsibilities?: boolean
}

/** How statements on motions look; what is null is as in every paper. */
export interface StatementSettings {
  /** The type line; null for the usual one, „Stellungnahme zu einem Antrag“. */
  readonly kind: string | null
  readonly department: string | null
  readonly office: string | null
  /** Whether the motion's title stands in quotation marks. */
  readonly quotedTitle: boolean
  /** Whether the wording of each point stands before what is said to it. */
  readonly pointTexts: boolean
  /** Whether the measures by which a point is answered show their lights. */
  readonly lights: boolean
}

/** What open-data portals want to know of data besides the data; what is not known is null. */
export interface OpenDataSettings {
  /** Of the folder on the web in which the files of papers lie. */
  readonly baseUrl: string | null
  readonly license: string | null
  /** The e-mail address of whoever answers questions about the data. */
  readonly contact: string | null
  /** The official key of the municipality, eight digits (Amtlicher Gemeindeschlüssel). */
  readonly municipality: string | null
  /** The address by which DCAT-AP.de knows who delivers the data. */
  readonly contributor: string | null
}

/** The addresses that OParl objects name each other by; none ends in a slash. */
export interface OParlSettings {
  /** Of the folder on the web in which the files of papers lie. */
  readonly baseUrl: string
  /** Of the city's own Body object. */
  readonly body: string
  readonly license: string | null
  /** The Organization objects of committees that have one. */
  readonly organizations: readonly { readonly committee: string; readonly id: string }[]
}
