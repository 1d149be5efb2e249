import { addressKey } from '#app/contracts/address.ts'
import { type NonPublicPlaces, nonPublicPlaces } from '#app/papers/non-public-places.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { keptIn } from '#app/papers/version-files.ts'

/** Where the non-public part of the latest version, once released, can still go; null where nothing of it is left to do. */
export async function undelivered(
  papering: Parameters<typeof nonPublicPlaces>[0],
  known: Pick<Draft, 'version' | 'files' | 'handedOver'>,
): Promise<NonPublicPlaces | null> {
  const { version } = known
  if (version.releasedAt === null || keptIn(known, version, 'non-public').length === 0) return null
  const given = known.handedOver.filter(({ no, level }) => no === version.no && level === 'non-public')
  const has = new Set(given.map(({ place }) => addressKey(place)))
  const { places, forbidden } = await nonPublicPlaces(papering)
  const left = places.filter(({ address }) => !has.has(addressKey(address)))
  return left.length === 0 && given.length > 0 ? null : { places: left, forbidden }
}
