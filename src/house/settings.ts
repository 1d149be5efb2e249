import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '#domain/person.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'

/** What the command line and the environment say: where things lie, how much is logged, in which language. */
export interface Settings {
  /** The city's file; null means the one the store was made with, or the sample. */
  readonly plan: string | null
  /** Holds the store and the console's transcript. */
  readonly data: string
  readonly store: string
  readonly logLevel: string
  readonly words: Catalogue
  readonly help: boolean
  /** What is neither option nor value: files to import. */
  readonly named: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export type Environment = Readonly<Record<string, string | undefined>>
export type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

const common: Options = { plan: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean' } }
const logLevels = ['silent', 'error', 'warn', 'info', 'debug']

/** Reads the command line; `more` are the options of one command. Refuses unknown ones and names the known. */
export function readSettings(args: readonly string[], env: Environment, more: Options = {}): Settings {
  const words = catalogue(languageOf(env))
  const { values, positionals } = parsed(args, { ...common, ...more }, words)
  const given = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const data = resolve(given('data') ?? env['MASTERPLAN_DATA'] ?? '.masterplan')
  const plan = given('plan') ?? env['MASTERPLAN_PLAN']
  const logLevel = env['MASTERPLAN_LOG'] ?? 'warn'
  if (!logLevels.includes(logLevel)) throw new Refusal(words.operator.badLogLevel(logLevel, logLevels))
  return {
    plan: plan === undefined ? null : resolve(plan),
    data,
    store: join(data, 'masterplan.db'),
    logLevel,
    words,
    help: values['help'] === true,
    named: positionals,
    options: values,
  }
}

/** German, unless the operator's environment asks for English. */
function languageOf(env: Environment): Language {
  return (env['MASTERPLAN_LANGUAGE'] ?? env['LC_ALL'] ?? env['LANG'] ?? '').startsWith('en') ? 'en' : 'de'
}

function parsed(args: readonly string[], options: Options, { operator }: Catalogue) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const single = Object.entries(values).flatMap(([name, value]) =>
      Array.isArray(value) ? [] : [[name, value] as const],
    )
    return { values: Object.fromEntries(single), positionals }
  } catch (cause) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const why = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : ''
    throw new Refusal(operator.badOptions(why, known), { cause })
  }
}
