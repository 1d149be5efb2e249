import { type MeasureLink, standsToday } from '#domain/measure-link.ts'
import type { PointMeasure } from '#domain/motion.ts'

/** By which measures points are answered as they stand now: what was split or merged by what carries it on. */
export function answeredToday(
  answeredBy: readonly PointMeasure[],
  links: readonly MeasureLink[],
): readonly PointMeasure[] {
  const today = answeredBy.flatMap(({ point, measure }) =>
    standsToday(links, measure).map((id) => [point, id] as const),
  )
  return [...new Map(today.map(([point, measure]) => [`${point} ${measure}`, { point, measure }])).values()]
}
