import { dayOf } from '#domain/instant.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { reachOn } from '#app/people/reach.ts'
import { wallClock } from '#house/clocks.ts'
import type { Settings } from '#house/settings.ts'

/** How many people can be reached on these platforms, and how the others can; undefined where nobody is left out. */
export async function reachLine(
  platforms: readonly string[],
  store: Pick<Store, 'directories'>,
  { words: { operator } }: Pick<Settings, 'words'>,
): Promise<string | undefined> {
  const { people, reachable, awaited } = await reachOn(platforms, store, dayOf(wallClock(), 'UTC'))
  return reachable < people ? operator.reach(reachable, people, awaited) : undefined
}
