import type { PlanSettings } from '#domain/city.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { heard } from '#app/chat/heard.ts'
import { ofPlan } from '#app/chat/of-plan.ts'
import { proceed } from '#app/chat/proceed.ts'
import { readCommand } from '#app/chat/read-command.ts'
import type { OwnRequest } from '#app/rounds/own-requests.ts'

/** What a person has been asked, with the plan it belongs to. */
export interface OwnOfPlan extends OwnRequest {
  readonly plan: PlanSettings
}

/**
 * Asks whoever has answered a single measure or point whether a sentence is to take the place of that answer; what they
 * wrote is kept as a draft. Undefined where there are several, or nothing to replace.
 */
export async function inPlaceOfOwn(
  conversation: Conversation,
  own: readonly OwnOfPlan[],
  text: string,
): Promise<Decision | undefined> {
  // Whoever only deputises for others has a command for that.
  const [only, ...others] = own.filter(({ standingIn, request }) => !standingIn && request.answer !== null)
  const answer = only?.request.answer ?? null
  if (!only || others.length > 0 || answer === null) return undefined
  const { powers } = conversation
  const { plan } = only
  const city = { ...powers.city, plans: [plan, ...powers.city.plans.filter(({ code }) => code !== plan.code)] }
  const about = { ...conversation, plan, powers: { ...powers, city } }
  const { args, problem, rest } = await readCommand(about, 'report', `${only.measure.code} ${text}`)
  if (rest !== '') return undefined
  const call = { word: 'report', args: { ...args, replaces: answer } }
  const decision = await proceed(about, call, { mode: 'needed', ...(problem && { wrong: problem }) })
  return heard({ ...decision, reply: ofPlan(decision.reply, plan.code, city) }, 'report', args)
}
