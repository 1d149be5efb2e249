import { type Language, languages } from '#domain/person.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'

/** The environment variables the program was started with. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A variable's value; one that is set to nothing counts as not set. */
export const variable = (env: Environment, name: string): string | undefined => env[name] || undefined

/** One of few words from a variable. Refuses any other and names those that are possible. */
export function wordFrom<Word extends string>(
  env: Environment,
  name: string,
  known: readonly Word[],
  standard: Word,
  { operator }: Catalogue,
): Word {
  const text = variable(env, name) ?? standard
  const word = known.find((each) => each === text)
  if (word === undefined) throw new Refusal(operator.badVariable(name, text, known))
  return word
}

/** A whole number within bounds from a variable. Refuses any other and names the bounds. */
export function wholeFrom(
  env: Environment,
  name: string,
  [least, most]: readonly [number, number],
  standard: number,
  { operator }: Catalogue,
): number {
  const text = variable(env, name) ?? String(standard)
  const whole = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (whole >= least && whole <= most) return whole
  throw new Refusal(operator.badNumber(name, text, least, most))
}

/** The language of the command line; the locale is not asked, since cron and systemd seldom have the operator's. */
export const operatorLanguage = (env: Environment): Language =>
  wordFrom(env, 'MASTERPLAN_LANGUAGE', languages, 'de', catalogue('de'))
