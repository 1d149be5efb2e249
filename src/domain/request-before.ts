import { type MeasureLink, predecessorsOf } from '#domain/measure-link.ts'
import type { Request } from '#domain/request.ts'

/**
 * What a measure's light in a round is compared with: its own request in the round before, else that of the one
 * measure it carries on as a whole. Undefined for what is new, came from several measures, or is a part of one. By
 * measure id.
 */
export function requestBefore(
  measure: string,
  before: ReadonlyMap<string, Request>,
  links: readonly MeasureLink[],
): Request | undefined {
  const asked = [measure, ...predecessorsOf(links, measure)].find((id) => before.has(id))
  return asked === undefined ? undefined : before.get(asked)
}
