import type { PrintedSignature } from '#domain/co-signature.ts'
import { dayOf } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { line } from './line.ts'

/** Who signed the paper, as it prints it; not there where it prints nothing of it. */
export const openSignatures = ({ city, signatures = [] }: InterimReport) =>
  signatures.length === 0 ? undefined : signatures.map((each) => openSignature(each, city.zone))

const openSignature = ({ party, isPartner, result, at, told }: PrintedSignature, zone: string) => ({
  party: line(party),
  partner: isPartner || undefined,
  result: result ?? 'none',
  told,
  day: at === null ? undefined : dayOf(at, zone),
})
