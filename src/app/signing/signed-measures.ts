import type { SignedMeasure } from '#domain/signers.ts'
import type { Powers } from '#app/powers.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'

type Reading = Pick<Papering, 'plan' | 'book'> & {
  readonly powers: { readonly store: Pick<Powers['store'], 'motions' | 'measures'> }
}

/**
 * The measures of a draft, in its order; of a statement, the points of all motions that it answers, each with the measures
 * that stand behind it, whose offices know what is said of them there.
 */
export async function signedMeasures(
  { powers: { store }, plan, book }: Reading,
  { whole }: Pick<Draft, 'whole'>,
): Promise<readonly SignedMeasure[]> {
  const { motion } = plan
  if (motion === undefined)
    return whole.profiles.flatMap(({ code }) => {
      const measure = book.measures.find((each) => each.code === code)
      return measure ? [{ measure, behind: [] }] : []
    })
  const { motions, answeredBy } = await store.motions.of(motion.plan)
  const together = motions.filter(({ answeredWith }) => answeredWith === motion.number)
  const others = await Promise.all(together.map(({ number }) => store.measures.of(number)))
  const points = [...book.measures, ...others.flat()]
  const measures = await store.measures.of(motion.plan)
  return whole.profiles.flatMap(({ code }) => {
    const measure = points.find((each) => each.code === code)
    if (!measure) return []
    const ids = answeredBy.filter(({ point }) => point === measure.id).map((each) => each.measure)
    return [{ measure, behind: measures.filter(({ id }) => ids.includes(id)) }]
  })
}
