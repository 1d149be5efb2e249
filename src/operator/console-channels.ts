import type { Store } from '#app/contracts/store/store.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** A line for each channel on the console, which a store for operation never has: nothing would arrive there. */
export async function consoleChannels(
  { directories }: Pick<Store, 'directories'>,
  { operator }: Catalogue,
): Promise<readonly string[]> {
  const places = await directories.places()
  const ids = places.flatMap(({ address }) => (address.platform === 'console' ? address.id : []))
  return [...new Set(ids)].map((channel) => operator.channelOnConsole(channel))
}
