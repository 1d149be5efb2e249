import type { City } from '#domain/city.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { motionNamed } from '#app/motions/motion-named.ts'
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
  const books = await Promise.all(city.plans.map(({ code }) => motions.of(code)))
  const codes = books.flatMap((book) => book.motions.map((each) => each.number))
  const typed = motionNamed({ codes }, number)
  const named = typed.ok ? await motions.byNumber(typed.value) : undefined
  const leading = named && ((await motions.byNumber(named.answeredWith ?? '')) ?? named)
  const [plan] = leading ? planFor(leading, city) : []
  if (plan) return { ...city, plans: [plan, ...city.plans] }
  throw new Refusal(operator.unknownMotion(number, codes))
}
