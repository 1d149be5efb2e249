import { join, resolve } from 'node:path'
import type { Catalogue } from '#text/catalogue.ts'
import { type Environment, variable, wholeFrom, wordFrom } from '#house/environment.ts'
import type { Given } from '#house/options.ts'
import { type RenderingLimits, standardLimits } from '#house/rendering-limits.ts'

/** What the command line and the environment say: where things lie, how much is logged, how things are shown. */
export interface Settings extends Given {
  /** The city's file; null means the one the store was made with, or the sample. */
  readonly plan: string | null
  /** Holds the store and the console's transcript. */
  readonly data: string
  /** Whether a terminal may be shown colours. */
  readonly colour: boolean
  readonly logLevel: string
  readonly limits: RenderingLimits
  /** The variables from which the chat platforms take their settings. */
  readonly env: Environment
  readonly words: Catalogue
}

/** In megabytes: less makes no paper, more has no machine to spare. */
const memory = [512, 32_768] as const
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

/** Where the store lies in a data folder. */
export const storeIn = (data: string): string => join(data, 'masterplan.db')

/** The settings of one run; paths become absolute. Refuses variables that make no sense. */
export function settingsOf(given: Given, env: Environment, words: Catalogue): Settings {
  const plan = given.values.get('plan') ?? variable(env, 'MASTERPLAN_PLAN')
  return {
    ...given,
    plan: plan === undefined ? null : resolve(plan),
    data: resolve(given.values.get('data') ?? variable(env, 'MASTERPLAN_DATA') ?? '.masterplan'),
    colour: variable(env, 'NO_COLOR') === undefined,
    logLevel: wordFrom(env, 'MASTERPLAN_LOG', logLevels, 'warn', words),
    limits: {
      ...standardLimits,
      megabytes: wholeFrom(env, 'MASTERPLAN_RENDER_MEMORY', memory, standardLimits.megabytes, words),
    },
    env,
    words,
  }
}
