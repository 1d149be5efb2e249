import { lights } from '#domain/light.ts'
import { dutyRoles } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import { partyLabel } from '#domain/party.ts'
import type { Capacity } from '#domain/permission.ts'
import type { Request } from '#domain/request.ts'
import { standingOf } from '#domain/standing.ts'
import { rolesOf } from '#domain/role-holders.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { type AuditRow, detailOf } from '#app/contracts/store/audits.ts'
import { shownActs } from '#app/log/shown-acts.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Logged {
  readonly book: RoundBook
  readonly plan: PlanSettings
  readonly measure: Measure
  readonly requests: readonly Request[]
}

/** One act as a line: when, in which round, what, and in which capacity it was done. */
export function logLine(row: AuditRow, logged: Logged, { words, say }: Actor): string {
  const { log } = words
  const { book, requests } = logged
  const request = requests.find(({ id }) => id === row.subject)
  const round = book.rounds.find(({ id }) => id === request?.round)
  const act = shownActs[row.act] ?? 'other'
  return log.line({
    at: say.instant(row.at),
    round: round?.label ?? null,
    act: log.acts[act],
    fact: dutyOf(row, book, words) ?? factOf(row, { words, say }),
    who: log.who[whoActed(row, logged)],
  })
}

/** Which duty it was, and the office that has it or whose member has; no names. Of one that is gone, only which. */
function dutyOf({ subject, detail }: AuditRow, { directory }: RoundBook, { log }: Actor['words']): string | null {
  const duty = directory.duties.find(({ id }) => id === subject)
  const known = dutyRoles.find((each) => each === (duty?.role ?? detailOf(detail)['role']))
  if (known === undefined) return null
  const holder = directory.people.find(({ id }) => id === duty?.person)
  const party = directory.parties.find(({ id }) => id === (duty?.party ?? holder?.party))
  return log.duty(known, party ? partyLabel(party) : null)
}

/** The one small fact that helps: the light of an answer, or the date that a deadline was moved to. */
function factOf({ detail }: AuditRow, { say }: Pick<Actor, 'words' | 'say'>): string | null {
  const { light, due } = detailOf(detail)
  const known = lights.find((each) => each === light)
  if (known) return say.light(known)
  return typeof due === 'string' ? say.instant(due) : null
}

/** What counts first when somebody is several things at once. */
const order = ['contributor', 'office-coordinator', 'head', 'coordinator', 'cdo', 'releaser', 'admin'] as const
type Who = (typeof order)[number] | 'nobody' | 'someone'

/** In what they act today, on the measure's chain; who is gone or was erased is only someone. */
function whoActed({ actor }: AuditRow, { book, plan, measure }: Logged): Who {
  if (actor === null) return 'nobody'
  const person = book.directory.people.find(({ id }) => id === actor)
  if (!person) return 'someone'
  const { directory, today: day } = book
  const viewpoint = { directory, day, plan: plan.code, chain: book.chain(measure) }
  const standing: readonly Capacity[] = standingOf(person, rolesOf(person, directory, day, [plan.code]), viewpoint)
  return order.find((capacity) => standing.includes(capacity)) ?? 'someone'
}
