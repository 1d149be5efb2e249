import { NotConnected } from '#app/contracts/not-connected.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { configuredPlatforms } from '#house/configured-platforms.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'

/** A platform that would let the bot in, and what else the operator should know of it, a line each. */
interface Checked {
  readonly name: string
  readonly remarks: readonly string[]
}

/**
 * Asks each configured platform whether it would let the bot in, and changes nothing there; resolves with those that would.
 * Refuses with what keeps it out.
 */
export async function checkPlatforms(
  { directories }: Pick<Store, 'directories'>,
  { env, words }: Pick<Settings, 'env' | 'words'>,
): Promise<readonly Checked[]> {
  const fine: Checked[] = []
  for (const { name, adapter, given } of await configuredPlatforms(env, words)) {
    if (!adapter.check) continue
    // Nothing is said there, in whatever language.
    const settings = adapter.settings.parse({ ...given, language: 'de' })
    const remarks = await adapter.check(settings, await knownOn(name, directories)).catch((error: unknown) => {
      throw error instanceof NotConnected ? new Refusal(error.say(words), { cause: error }) : error
    })
    fine.push({ name, remarks: remarks.map((say) => say(words)) })
  }
  return fine
}

async function knownOn(platform: string, directories: Store['directories']) {
  const [accounts, places] = await Promise.all([directories.accounts(), directories.places()])
  const here = (each: { readonly address: { readonly platform: string } }): boolean =>
    each.address.platform === platform
  const open = accounts.filter(({ closed }) => closed === undefined)
  return {
    accounts: open.filter(here).map(({ address }) => address),
    channels: places.filter(here).map(({ address }) => address),
  }
}
