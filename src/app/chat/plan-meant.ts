import type { PlanSettings } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { planConcerned } from '#app/chat/plan-concerned.ts'
import { withoutCall } from '#app/chat/understand.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { choosable } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/**
 * The plan that something is about: the one it names (`MP:M-01`), else that of what it corrects or replies to, of the question that is open, of the only
 * plan with such a code, of what is awaited of the person, of their role; else the city's first.
 */
export async function planMeant(powers: Reading, incoming: Incoming, by: Actor): Promise<PlanSettings> {
  const { plans } = powers.city
  if (plans.length < 2) return mainPlan(powers.city)
  const words = wordsOf(incoming)
  const named = planOf(incoming, words, plans)
  if (named) return named
  const concerned = await planConcerned(powers, incoming)
  if (concerned) return concerned
  const { call } = (await powers.store.conversations.dialogue(by.person.id, addressKey(incoming.place))) ?? {}
  const asked = plans.find(({ code }) => code === call?.plan)
  if (asked && incoming.kind === 'said') return asked
  const holding = await plansWith(powers, words)
  const [only, ...others] = holding
  if (only && others.length === 0) return only
  return ownPlan(powers, holding.length > 0 ? holding : plans, by)
}

/** The words among which a code would stand: the first two, after the command if there is one. */
function wordsOf(incoming: Incoming): readonly string[] {
  if ('call' in incoming) return [incoming.call.args['measure'] ?? '']
  if (incoming.kind !== 'said') return []
  const line = withoutCall(incoming.text.trim())
  return (commandAt(line)?.rest ?? line).split(/\s+/).slice(0, 2)
}

function planOf(
  incoming: Incoming,
  words: readonly string[],
  plans: readonly PlanSettings[],
): PlanSettings | undefined {
  const carried = 'call' in incoming ? incoming.call.plan : undefined
  const prefixes = words.flatMap((word) => (word.includes(':') ? fold(word.split(':')[0] ?? '') : []))
  return plans.find(({ code }) => code === carried) ?? plans.find(({ code }) => prefixes.includes(fold(code)))
}

/** The plans in which one of the words is a measure's code. */
async function plansWith({ store, city }: Reading, words: readonly string[]): Promise<readonly PlanSettings[]> {
  const found: PlanSettings[] = []
  for (const plan of city.plans) {
    const codes = (await store.measures.of(plan.code)).map(({ code }) => code)
    if (words.some((word) => word !== '' && codeNamed(word, codes) !== undefined)) found.push(plan)
  }
  return found
}

/** The first in which something is awaited of the person, else the first in which they have a role. */
async function ownPlan(powers: Reading, plans: readonly PlanSettings[], by: Actor): Promise<PlanSettings> {
  for (const plan of plans) {
    const book = await readBook(powers, plan.code)
    if (choosable(book, by.person.id, plan.reminders).length > 0) return plan
  }
  const held = plans.find(({ code }) => by.roles.some(({ plan }) => plan === code))
  return held ?? plans[0] ?? mainPlan(powers.city)
}
