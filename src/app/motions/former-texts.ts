import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { type MotionRead, readMotion } from '#app/motions/read-motion.ts'

/**
 * What was said to the points of motions that this one replaces or adds to, for each of its points that is answered by the
 * same measures.
 */
export async function formerTexts(
  { powers, all, home, points, by }: Motioning,
  motion: Motion,
): Promise<ReadonlyMap<string, string>> {
  const earlier = all.links.filter(({ later }) => later === motion.number).map((link) => link.earlier)
  const known = all.motions.filter(({ number }) => earlier.includes(number))
  const read = await Promise.all(known.map((each) => readMotion(powers, each, all, home.measures)))
  const measuresOf = (point: Measure): string =>
    all.answeredBy
      .filter((each) => each.point === point.id)
      .map(({ measure }) => measure)
      .toSorted()
      .join(' ')
  const said = read.flatMap((each) => (each ? textsIn(each) : []))
  return new Map(
    points.flatMap((point) => {
      const measures = measuresOf(point)
      const found = said.find((each) => measures !== '' && measuresOf(each.point) === measures)
      if (!found) return []
      return [[point.id, by.words.motions.formerly(found.motion, found.point.position, excerpt(found.text))] as const]
    }),
  )
}

const textsIn = ({ motion, points, answers }: MotionRead) =>
  points.flatMap(({ point, request }) => {
    const text = request && answers.get(request.id)?.fields['text']
    return text === undefined || text === '' ? [] : [{ motion: motion.number, point, text }]
  })
