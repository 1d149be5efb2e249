import type { City, PlanSettings } from '#domain/city.ts'
import type { Place } from '#app/contracts/account.ts'
import type { Powers } from '#app/powers.ts'

export interface NonPublicPlaces {
  /** Channels for the non-public part where the city allows it. */
  readonly places: readonly Place[]
  /** Platforms of the other channels that are entered for it. */
  readonly forbidden: readonly string[]
}

interface Asking {
  readonly powers: { readonly store: Pick<Powers['store'], 'directories'>; readonly city: Pick<City, 'nonPublicOn'> }
  readonly plan: Pick<PlanSettings, 'code'>
}

/** Where the non-public part of a plan's paper may go. */
export async function nonPublicPlaces({ powers: { store, city }, plan }: Asking): Promise<NonPublicPlaces> {
  const entered = await store.directories.placesFor(plan.code, 'liaison-non-public')
  const isAllowed = ({ address: { platform } }: Place): boolean => city.nonPublicOn.includes(platform)
  const forbidden = entered.filter((place) => !isAllowed(place)).map(({ address }) => address.platform)
  return { places: entered.filter(isAllowed), forbidden: [...new Set(forbidden)] }
}
