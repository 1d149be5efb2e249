import type { Powers } from '#app/powers.ts'

/**
 * The motion whose statement the liaison was given last and has not confirmed yet; undefined where that was an interim
 * report, or nothing is awaited.
 */
export async function motionHandedOverLast({
  store,
  city,
}: Pick<Powers, 'store' | 'city'>): Promise<string | undefined> {
  const waiting = await Promise.all(
    city.plans.map(async ({ code, motion }) =>
      (await store.papers.unconfirmed(code)).map(({ handedAt }) => ({ handedAt, number: motion?.number })),
    ),
  )
  const [last] = waiting.flat().toSorted((a, b) => b.handedAt.localeCompare(a.handedAt))
  return last?.number
}
