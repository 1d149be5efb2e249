import type { Directory } from '#domain/directory.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import { serves } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Unmet } from '#domain/unmet.ts'

interface Meeting {
  readonly unmet: readonly Unmet[]
  readonly directory: Directory
  readonly today: Day
  readonly measures: readonly Measure[]
  readonly requests: readonly Request[]
}

/** Names of people, the codes of their measures, and of each of them what waits. */
export interface NotMet {
  readonly about: readonly string[]
  readonly measures: readonly string[]
  readonly waits: readonly { readonly measures: readonly string[]; readonly since: Instant }[]
}

/** Those who serve but cannot be written to yet, with their measures that still await an answer. */
export function notMet({ unmet, directory, today, measures, requests }: Meeting): NotMet {
  const awaited = new Map(requests.filter(({ state }) => state === 'asked').map(({ id, subject }) => [id, subject]))
  const chain = chainsOn(directory, today)
  const found = unmet.flatMap(({ person, since, requests: waiting }) => {
    const one = directory.people.find(({ id }) => id === person)
    if (!one || !serves(one, today)) return []
    const own = new Set(waiting.map((id) => awaited.get(id)))
    const theirs = measures.filter(
      (each) => own.has(each.id) && recipientOf('responsible', chain(each), directory, today)?.id === person,
    )
    return [{ name: one.name, since, measures: theirs.map(({ code }) => code) }]
  })
  return {
    about: found.map(({ name }) => name),
    measures: [...new Set(found.flatMap((one) => one.measures))],
    waits: found.map(({ since, measures: own }) => ({ since, measures: own })),
  }
}
