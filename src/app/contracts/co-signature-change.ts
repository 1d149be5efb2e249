import type { Signature, SignatureCall, SignatureOverrule } from '#domain/co-signature.ts'

/** What happens to a draft on its way through the offices that sign it. */
export type CoSignatureChange =
  | { readonly kind: 'signature-asked'; readonly call: SignatureCall }
  /** An answer to a call, or that none came. */
  | { readonly kind: 'signature-given'; readonly signature: Signature }
  /** Stale unless the paper is as it was read: the reason is about this version. Taken back (null) until it is released. */
  | { readonly kind: 'signatures-overruled'; readonly overrule: SignatureOverrule; readonly version: number | null }
