import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import type { Action } from '#domain/permission.ts'
import type { Problem } from '#domain/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { cityWide } from '#app/city-wide.ts'
import { allowed } from '#app/people/allowed.ts'
import { holders } from '#app/people/holders.ts'
import { maySee } from '#app/people/may-see.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** What people may do about their own measures. */
const aboutMeasures: readonly Action[] = ['answer', 'decline', 'hand-over']

/**
 * The one place that asks for rights, with the subject in hand; undefined when all is well. Answering and
 * the like are judged once the measure is known: before that, people are only offered their own.
 */
export async function forbidden(
  powers: Powers,
  plan: PlanSettings,
  command: Command<Powers>,
  args: Args,
  by: Actor,
): Promise<Problem | undefined> {
  const concerned = (await command.changesIn?.(powers, args, by)) ?? []
  return concerned.length === 0
    ? notInPlan(powers, plan, command, args, by)
    : barredFrom(powers, plan, concerned, command.needsFor?.(args) ?? command.needs, by)
}

async function notInPlan(
  powers: Powers,
  plan: PlanSettings,
  command: Command<Powers>,
  args: Args,
  by: Actor,
): Promise<Problem | undefined> {
  const code = await codeMeant(powers, command, args)
  const action = command.needsFor?.(code === undefined ? args : { ...args, measure: code }) ?? command.needs
  const ofMeasure = aboutMeasures.includes(action)
  if (ofMeasure && code === undefined) return undefined
  const book = await readBook(powers, plan.code)
  if (action === 'assign') return notAssignable(book, by, plan, code ?? args['measures'])
  const measure = book.measures.find((each) => each.code === code)
  if (isAllowed(book, by, action, plan, measure)) return undefined
  return ofMeasure && code !== undefined ? { kind: 'not-your-measure', code } : { kind: 'not-allowed', action }
}

/**
 * Why something cannot be done that changes something in the plans with these codes, be another one meant. A plan that
 * nobody steers yet is looked after by those who steer the city's main one.
 */
async function barredFrom(
  powers: Powers,
  meant: PlanSettings,
  codes: readonly string[],
  action: Action,
  by: Actor,
): Promise<Problem | undefined> {
  for (const concerned of codes) {
    const book = await readBook(powers, concerned)
    const isSteered = holders(book, concerned, 'coordinator', 'cdo').length > 0
    const code = isSteered ? concerned : cityWide(powers.city)
    if (allowed(book, by, action, code)) continue
    const isElsewhere = allowed(book, by, action, meant.code)
    const name = powers.city.plans.find((each) => each.code === code)?.name ?? code
    const names = holders(book, code, 'coordinator').map((each) => each.name)
    return isElsewhere ? { kind: 'not-allowed-in', plan: name, names } : { kind: 'not-allowed', action }
  }
  return undefined
}

/** The code of the measure in hand, said as such or among other words. */
async function codeMeant(powers: Powers, command: Command<Powers>, args: Args): Promise<string | undefined> {
  const { measure: said } = args
  if (said === undefined) return command.concerns?.(powers, args)
  return said === '' ? undefined : said
}

/** To look at a measure that is not public takes more than to look at another. */
function isAllowed(
  book: RoundBook,
  by: Actor,
  action: Action,
  { code: plan }: PlanSettings,
  measure: Measure | undefined,
): boolean {
  if (measure && action === 'see-measure') return maySee(book, by, measure)
  return allowed(book, by, action, plan, measure)
}

/** Offices assign their own measures: each that is named is judged; before that, whether there is any. */
function notAssignable(
  book: RoundBook,
  by: Actor,
  { code: plan }: PlanSettings,
  named: string | undefined,
): Problem | undefined {
  const may = (measure: Measure | undefined): boolean => allowed(book, by, 'assign', plan, measure)
  if (named === undefined)
    return may(undefined) || book.measures.some(may) ? undefined : { kind: 'not-allowed', action: 'assign' }
  const foreign = named.split(', ').find((code) => !may(book.measures.find((each) => each.code === code)))
  if (foreign === undefined) return undefined
  return book.measures.some(may)
    ? { kind: 'not-your-office', code: foreign }
    : { kind: 'not-allowed', action: 'assign' }
}
