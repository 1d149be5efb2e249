import type { Instant } from '#domain/instant.ts'
import type { Passage } from '#domain/passage.ts'

/** What a party says to its passages, or that it said nothing until the deadline. */
export const signatureResults = ['signed', 'remarked', 'refused', 'silent'] as const
export type SignatureResult = (typeof signatureResults)[number]

/** How an answer came that the coordination entered. */
export const tellings = ['phone', 'mail', 'paper'] as const
export type Telling = (typeof tellings)[number]

/** From where a signature is: said in chat, entered by the coordination (`recorded` was kept without how), or set by the clock. */
export const signatureSources = ['chat', ...tellings, 'recorded', 'clock'] as const
export type SignatureSource = (typeof signatureSources)[number]

/**
 * A version of a paper laid before one party for its co-signature (Mitzeichnung). What the party was shown stays with it:
 * an answer stands for these texts and no others.
 */
export interface SignatureCall {
  readonly id: string
  readonly paper: string
  readonly no: number
  /** Id of the party. */
  readonly party: string
  readonly texts: PrintedTexts
  /** Who is to sign for it; null when nobody could be written to, and once erased. */
  readonly person: string | null
  /** Who handed it on to them; null when nobody did, and once erased. */
  readonly delegatedBy: string | null
  readonly at: Instant
  readonly due: Instant
}

/** The passages of a party as the paper prints them, by place. */
export type PrintedTexts = Readonly<Record<Passage, string>>

/** The answer to a call. Of several the last counts, so that a slip can be put right. */
export interface Signature {
  readonly id: string
  readonly call: string
  readonly paper: string
  readonly party: string
  readonly result: SignatureResult
  /** The remark or the reason of a refusal. */
  readonly text: string | null
  /** Null of the clock, and once erased. */
  readonly by: string | null
  readonly source: SignatureSource
  /** Why it was entered for a party that could have answered in chat. */
  readonly because?: string
  readonly at: Instant
}

/**
 * The decision that version `no` may be released without the signatures of those that were passed over. Of several the
 * last counts; one that passes over nobody takes back those before.
 */
export interface SignatureOverrule {
  readonly paper: string
  readonly no: number
  readonly reason: string
  readonly passed: readonly PassedOver[]
  /** Null once erased. */
  readonly by: string | null
  readonly at: Instant
}

/** A party that was passed over, and the ids of the refusals that were known then. */
export interface PassedOver {
  readonly party: string
  readonly refusals: readonly string[]
}

/** All that has been asked and said about the co-signature of a paper, oldest first. */
export interface CoSigning {
  readonly calls: readonly SignatureCall[]
  readonly signatures: readonly Signature[]
  readonly overrules: readonly SignatureOverrule[]
}

/** One line of who signed, as a released paper prints it; `party` as it is called, never a person. */
export interface PrintedSignature {
  readonly party: string
  readonly isPartner: boolean
  /** Null of a party that was passed over. */
  readonly result: SignatureResult | null
  readonly at: Instant | null
  /** How it came, where others entered it. */
  readonly told?: Telling
}
