import type { City, PlanSettings } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { beginsSentences } from '#app/chat/begins-sentences.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { withoutCall } from '#app/chat/understand.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'

/** A longer line after a word that sentences begin with, too, may be one: “Stand MP ist …”. */
const mostWords = 2

/** What was said, without the plan's code after its command: “stand MP”, “runde DP planen 14.6.”, “zwischenbericht entwurf MP”. */
export function planInWords(
  incoming: Incoming,
  city: Pick<City, 'plans'>,
): { readonly plan: PlanSettings; readonly incoming: Incoming } | undefined {
  const plans = ownPlans(city)
  if (incoming.kind !== 'said' || plans.length < 2) return undefined
  const text = incoming.text.trim()
  const command = commandAt(withoutCall(text))
  if (!command || command.word === 'plan') return undefined
  const words = command.rest.split(/\s+/)
  const isShort = words.length <= mostWords || namesAction(words)
  if (beginsSentences(command.word) && !isShort) return undefined
  const at = [0, words.length - 1].find((place) => planNamed(plans, words[place]) !== undefined)
  const plan = at === undefined ? undefined : planNamed(plans, words[at])
  if (at === undefined || !plan) return undefined
  const head = text.slice(0, text.lastIndexOf(command.rest))
  return { plan, incoming: { ...incoming, text: `${head}${words.toSpliced(at, 1).join(' ')}`.trim() } }
}

/** Codes are written in capitals, as words of a sentence are not. */
const planNamed = (plans: readonly PlanSettings[], word: string | undefined): PlanSettings | undefined =>
  plans.find(({ code }) => word !== undefined && (code === word || (fold(code) === fold(word) && word.length > 2)))

/** What ends with a date or a number is no sentence. */
const namesAction = (words: readonly string[]): boolean => /\d/.test(words.at(-1) ?? '') && words.length <= 4
