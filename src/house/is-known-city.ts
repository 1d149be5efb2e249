import type { City } from '#domain/city.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { mainPlan } from '#app/main-plan.ts'

/** Whether the main plan of this city has been read into the store. */
export async function isKnownCity({ imports }: Pick<Store, 'imports'>, city: City): Promise<boolean> {
  return (await imports.all()).some(({ kind, key }) => kind === 'plan' && key === mainPlan(city).code)
}
