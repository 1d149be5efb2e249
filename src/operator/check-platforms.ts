import { NotConnected } from '#app/contracts/not-connected.ts'
import { configuredPlatforms } from '#house/configured-platforms.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'

/**
 * Asks each configured platform whether it would let the bot in, and changes nothing there; resolves with those that would.
 * Refuses with what keeps it out.
 */
export async function checkPlatforms({ env, words }: Pick<Settings, 'env' | 'words'>): Promise<readonly string[]> {
  const fine: string[] = []
  for (const { name, adapter, given } of await configuredPlatforms(env, words)) {
    if (!adapter.check) continue
    // Nothing is said there, in whatever language.
    const settings = adapter.settings.parse({ ...given, language: 'de' })
    await adapter.check(settings).catch((error: unknown) => {
      throw error instanceof NotConnected ? new Refusal(error.say(words), { cause: error }) : error
    })
    fine.push(name)
  }
  return fine
}
