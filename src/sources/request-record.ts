import { z } from 'zod'
import { requestStates } from '#domain/request.ts'
import type { SeedRequest } from '#app/contracts/seed.ts'
import { instant, orNull, text, whole } from '#sources/checked-values.ts'
import { type About, referSubject } from '#sources/refer-subject.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What files that were exported say of a request. */
export const requestShape = {
  measure: text,
  state: z.enum(requestStates),
  party: orNull(text),
  due: instant,
  step: orNull(whole),
  reminded: orNull(instant),
  reminders: whole.default(0),
  reason: orNull(text),
  'declined-by': orNull(text),
  snoozed: orNull(instant),
  reopened: orNull(instant),
}

const shape = z.object(requestShape)

/** A request of the round with this label. */
export function requestIn(
  { round, ...about }: About & { readonly round: string },
  said: z.infer<typeof shape>,
  path: Path,
  file: Reader,
): SeedRequest {
  const { plan } = about
  const { measure, state, party, due, step, reminders, reason } = said
  const { reminded: remindedAt, snoozed: snoozedUntil, reopened: reopenedAt, 'declined-by': declinedBy } = said
  file.define('request', `${plan}:${round}:${measure}`, `${measure}, ${round}`, path)
  referSubject(about, measure, [...path, 'measure'], file)
  if (party !== null) file.refer('party', party, party, [...path, 'party'])
  if (declinedBy !== null) file.refer('person', declinedBy, declinedBy, [...path, 'declined-by'])
  const times = { remindedAt, reminders, snoozedUntil, reopenedAt }
  return { plan, round, measure, party, state, due, step, reason, declinedBy, ...times }
}
