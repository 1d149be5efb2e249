import type { SignatureState } from '#domain/signature-standing.ts'

export interface MissingSignature {
  readonly party: string
  readonly state: SignatureState
}

/** Whose signatures are missing, those for the same reason together: `12, IX (noch offen); 30 (abgelehnt)`. */
export const missingSignatures = (
  missing: readonly MissingSignature[],
  whys: Readonly<Record<SignatureState, string>>,
): string =>
  [...Map.groupBy(missing, ({ state }) => state)]
    .map(([state, parties]) => `${parties.map(({ party }) => party).join(', ')} (${whys[state]})`)
    .join('; ')
