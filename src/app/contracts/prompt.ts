import type { Day } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'
import { questionKinds } from '#domain/questionnaire.ts'
import type { Block } from '#report/block.ts'

/** What a measure's prompt makes of “all”. */
export const everyMeasure = '*'

export const promptKinds = [
  'measure',
  ...questionKinds,
  'choice',
  'date',
  'period',
  'person',
  'party',
  'passage',
  'filter',
  'measures',
  'code',
  'codes',
  'motion',
  /** A paper of the council by its number, or a released one of ours. */
  'paper',
  /** A file to be sent; nothing that is typed will do. */
  'file',
] as const
export type PromptKind = (typeof promptKinds)[number]

/** A value as the program knows it and as people read it. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** Other words by which it is understood, and not shown. */
  readonly also?: readonly string[]
}

/** Someone a question accepts: by id (`value`), by name (`label`), or by the number of an office they coordinate. */
export interface Nameable extends Choice {
  readonly also: readonly string[]
}

/** One thing a command asks for, worded for the person: a question in a dialogue, a field in a modal. */
export interface Prompt {
  readonly id: string
  readonly kind: PromptKind
  readonly required: boolean
  readonly label: string
  readonly hint: string | null
  /** What has to be seen before it is answered; stands above it. */
  readonly shown?: readonly Block[]
  /** What was said last time, shown and taken over with one word. */
  readonly before: Choice | null
  /** Whether that was not said by anybody, but is what is usual. */
  readonly proposed?: true
  /** What can be chosen; of a measure, what is shown. */
  readonly choices?: readonly Choice[]
  /** Every code a prompt for measures accepts; of a prompt for new codes, those that are taken. */
  readonly codes?: readonly string[]
  /** Whether there are measures of other codes, which will not do here: what is typed is not called unknown. */
  readonly onlyThese?: true
  /** Everyone a person's prompt accepts; of a prompt for an office, every office. */
  readonly people?: readonly Nameable[]
  /** Of a prompt for an office: boards and their groups, which are called by a name and will not do. */
  readonly bodies?: readonly Nameable[]
  /** Small words that may go before this part within one line, such as `an`. */
  readonly leadIns?: readonly string[]
  /** Words behind which only a released paper of ours may be named, such as `Bericht`. */
  readonly ours?: readonly string[]
  /** Words that begin another part: what may be called anything ends before them within one line. */
  readonly ends?: readonly string[]
  /** Of a text that is not demanded: it takes what is left of a line. */
  readonly takesRest?: true
  /**
   * Passed over within one line, a choice unless the words name one of its values, anything else unless a lead-in goes
   * before; until a text takes the rest, it is looked for wherever it stands.
   */
  readonly onlyIfNamed?: boolean
  /** From which day dates without a year count, unless `since` says from which. */
  readonly today?: Day
  /** Days before the one or after the other will not do. */
  readonly earliest?: Day
  readonly latest?: Day
  /** An earlier one where a day is likely to have been. */
  readonly since?: Day
  /** Of a day until which offices are to answer: the first that is possible, and the session before which it must be. */
  readonly deadline?: { readonly first: Day; readonly session: Day | null }
  /** Of a paper, or of a motion that is new or need not be known: what numbers look like; else one of `codes` is meant. */
  readonly patterns?: readonly string[]
  /** The plan of those codes, so that `DP:M-03` is understood, too. */
  readonly plan?: string
  /** Whether “all” will do for a measure; its value is then `everyMeasure`. */
  readonly takesAll?: boolean
  /** Whether several measures will do, their codes joined by commas, or several offices. */
  readonly takesSeveral?: boolean
  /** Of a passage: the motion whose statement it is one of, which refusals call by its name. */
  readonly ofMotion?: string
  /** More names that are accepted than are shown; of a choice, what this person cannot do and may try to. */
  readonly names?: readonly Choice[]
  /** Words that mark this part within one line, such as `Ursache:`. */
  readonly marks?: readonly string[]
  /** Longest text in characters. */
  readonly limit?: number
  /** Whether a text is printed as it stands, so that a word alone will not do. */
  readonly sentence?: true
  /** Whether a text stands in the paper, which has no room for an internal note. */
  readonly printed?: true
  /** Whether a text is a reason that others rely on, so that a bare “no” will not do. */
  readonly isReason?: true
  readonly level?: Level
  /** Whether its answer may stand behind everything else on a line. */
  readonly lastWord?: true
  /** Of a text: whether it names a committee, so that a day or an item on an agenda will not do. */
  readonly isCommittee?: true
  /**
   * What is looked over before the last word is given. Only those who are led question by question are asked for it,
   * and it is no field of a form.
   */
  readonly closing?: readonly Block[]
  /** Of what is looked over: whether everybody is asked for it, for what is sent cannot be changed any more. */
  readonly binding?: true
  /** Whether it applies hangs on another answer that is not given yet; until then it is no field of a form. */
  readonly notYet?: true
}
