import type { City } from '#domain/city.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { Refusal } from '#house/refusal.ts'
import type { Catalogue } from '#text/catalogue.ts'

/**
 * The city with the plan first that the points of this motion make, or of the one it is answered with; without a number
 * the city as it is. Refuses a motion that is not registered.
 */
export async function motionCity(
  { motions }: Pick<Store, 'motions'>,
  city: City,
  number: string | undefined,
  { operator }: Catalogue,
): Promise<City> {
  if (number === undefined) return city
  const named = await motions.byNumber(number)
  const leading = named && ((await motions.byNumber(named.answeredWith ?? '')) ?? named)
  const [plan] = leading ? planFor(leading, city) : []
  if (plan) return { ...city, plans: [plan, ...city.plans] }
  const books = await Promise.all(city.plans.map(({ code }) => motions.of(code)))
  throw new Refusal(
    operator.unknownMotion(
      number,
      books.flatMap((book) => book.motions.map((each) => each.number)),
    ),
  )
}
