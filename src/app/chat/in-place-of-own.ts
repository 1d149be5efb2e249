import type { Decision } from '#app/contracts/decision.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { heard } from '#app/chat/heard.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { proceed } from '#app/chat/proceed.ts'
import { readCommand } from '#app/chat/read-command.ts'
import type { OwnRequest } from '#app/rounds/own-requests.ts'

/**
 * Asks whoever has a single measure, and has answered, whether a line that begins with a light is to take the place of
 * that answer; what they wrote is kept as a draft. Undefined where there are several, nothing to replace, or no light.
 */
export async function inPlaceOfOwn(
  conversation: Conversation,
  own: readonly OwnRequest[],
  text: string,
): Promise<Decision | undefined> {
  // Whoever only deputises for others has a command for that.
  const [only, ...others] = own.filter(({ standingIn }) => !standingIn)
  const answer = only?.request.answer ?? null
  if (!only || others.length > 0 || answer === null || lightAt(text) === undefined) return undefined
  const { args, problem, rest } = await readCommand(conversation, 'report', `${only.measure.code} ${text}`)
  if (rest !== '') return undefined
  const call = { word: 'report', args: { ...args, replaces: answer } }
  const decision = await proceed(conversation, call, { mode: 'needed', ...(problem && { wrong: problem }) })
  return heard(decision, 'report', args)
}
