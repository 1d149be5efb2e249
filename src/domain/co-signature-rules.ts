/** Which offices sign besides those that have the duty: none, those that lead a measure, or all that take part in one. */
export const signingOffices = ['named', 'lead', 'involved'] as const
export type SigningOffices = (typeof signingOffices)[number]

/** What silence until the deadline means for the release. */
export const silenceRules = ['none', 'counts-as-no-statement'] as const
export type SilenceRule = (typeof silenceRules)[number]

export const partnerRules = ['approve', 'none'] as const
export type PartnerRule = (typeof partnerRules)[number]

/** How the drafts of a plan are co-signed, as the city's file has it. Times are in working days. */
export interface CoSignatureRules {
  readonly offices: SigningOffices
  /** After how many days an answer is due. */
  readonly deadline: number
  /** How many days before that the party is reminded, and its head is told; null: not at all. */
  readonly reminder: number | null
  readonly escalation: number | null
  readonly silence: SilenceRule
  /** Numbers or keys of parties whose silence never counts. */
  readonly neverSilent: readonly string[]
  readonly inPaper: boolean
  readonly partners: PartnerRule
}

/** What holds where the file does not say otherwise: everybody must answer, a week is enough, nothing is printed. */
export const standardCoSignature: CoSignatureRules = {
  offices: 'lead',
  deadline: 5,
  reminder: 2,
  escalation: 1,
  silence: 'none',
  neverSilent: [],
  inPaper: false,
  partners: 'approve',
}
