import type { Adapter } from '#app/contracts/adapter.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { type Environment, variable } from '#house/environment.ts'
import { loadAdapters } from '#house/plug-ins-in-use.ts'
import { Refusal } from '#house/refusal.ts'

/** A chat platform that is to be connected, and the values of its variables by setting. */
export interface Platform {
  readonly name: string
  readonly adapter: Adapter<unknown>
  readonly given: Readonly<Record<string, string>>
}

/**
 * The platforms of which at least one variable is set. Refuses with every setting that is missing or will not do, each
 * in a sentence with its variable and cure.
 */
export async function configuredPlatforms(env: Environment, words: Catalogue): Promise<readonly Platform[]> {
  const known = [...(await loadAdapters())].map(([name, adapter]) => ({ name, adapter, given: valuesOf(adapter, env) }))
  const meant = known.filter(({ given }) => Object.keys(given).length > 0)
  const faults = meant.flatMap(({ adapter, given }) => adapter.faults?.(given, words) ?? [])
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  return meant
}

/** The values of an adapter's variables that are set, by setting. */
function valuesOf({ variables }: Adapter<unknown>, env: Environment): Readonly<Record<string, string>> {
  const set = variables.map(({ name, setting }) => [setting, variable(env, name)] as const)
  return Object.fromEntries(set.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
