import type { PrintedSignature } from '#domain/co-signature.ts'
import type { Instant } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperNumber } from '#domain/paper-numbers.ts'
import type { ReceiptState } from '#domain/paper-receipt.ts'
import type { Despite, Paper, PaperEdit, PaperFile, PaperRemark, PaperVersion, Without } from '#domain/paper.ts'
import type { HandedOver } from '#app/contracts/store/papers.ts'

/** What can change about papers, from the draft to what becomes of it where it was handed over. */
export type PaperChange =
  /** A draft from the answers; `edits` restores passages whose original changed under what was written for them. */
  | {
      readonly kind: 'paper-drafted'
      readonly paper: Paper
      readonly version: PaperVersion
      readonly facts: InterimReport
      /** Of the non-public part, where the plan has anything that is not public. */
      readonly nonPublicFacts: InterimReport | null
      readonly edits: readonly PaperEdit[]
    }
  /** The next version of a draft, of which some passages are written anew or restored. */
  | {
      readonly kind: 'paper-edited'
      readonly paper: Paper
      readonly version: PaperVersion
      readonly edits: readonly PaperEdit[]
    }
  | { readonly kind: 'paper-remarked'; readonly remark: PaperRemark }
  /** A released version is withdrawn: it stays as it is, and the paper is a draft again with the next version. */
  | { readonly kind: 'paper-withdrawn'; readonly paper: Paper; readonly version: PaperVersion }
  | {
      readonly kind: 'paper-released'
      readonly paper: string
      readonly no: number
      readonly by: string
      readonly at: Instant
      readonly despite: Despite | null
      readonly files: readonly PaperFile[]
      /** The places its parts are handed over to, and by which message. */
      readonly handedOver: readonly Pick<HandedOver, 'level' | 'place' | 'message'>[]
      /** Who signed it, where its files print that. */
      readonly signed?: readonly PrintedSignature[]
      /** Which points of a motion it leaves without a text, and why. */
      readonly without?: Without
      readonly version: number
    }
  /** A part of a released version goes to places that it was not handed over to with its release. */
  | {
      readonly kind: 'paper-handed-over'
      readonly paper: string
      readonly no: number
      readonly at: Instant
      readonly handedOver: readonly Pick<HandedOver, 'level' | 'place' | 'message'>[]
      readonly version: number
    }
  /** Confirmed or given back where it was handed over, or awaited once more; stale unless it still was as in `was`. */
  | {
      readonly kind: 'paper-received'
      readonly paper: string
      readonly handedOver: HandedOver
      readonly was: ReceiptState
      readonly version: number
    }
  | { readonly kind: 'paper-numbered'; readonly entry: PaperNumber; readonly version: number }
  /** A file that was not made at the release, or one made so before, with what is known now. */
  | { readonly kind: 'paper-file-made'; readonly file: PaperFile }
  /** Nothing changes but that it is on record: what is wrong with the files of a version has been told. */
  | { readonly kind: 'paper-flaws-told'; readonly paper: string; readonly no: number }
  | { readonly kind: 'file-kept'; readonly sha512: string; readonly mediaType: string; readonly bytes: Uint8Array }
