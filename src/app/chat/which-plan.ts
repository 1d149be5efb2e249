import type { PlanSettings } from '#domain/city.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { choiceOfMeasure } from '#app/chat/choice-of-measure.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { planConcerned } from '#app/chat/plan-concerned.ts'
import { understand, withoutCall } from '#app/chat/understand.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { answering, replyWith } from '#app/reply.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Asks which measure an answer is about that names none, where the person is asked about measures of several plans; with
 * each choice goes all that was said. Undefined where it is clear, or no answer.
 */
export async function whichPlan(conversation: Conversation, incoming: Incoming): Promise<Decision | undefined> {
  const { powers, by } = conversation
  const plans = ownPlans(powers.city)
  const said = plans.length < 2 ? undefined : answerIn(conversation, incoming)
  if (said === undefined || (await isClear(conversation, incoming, said))) return undefined
  const open = await Promise.all(plans.map(async (plan) => ({ plan, requests: await awaitedIn(conversation, plan) })))
  const several = open.filter(({ requests }) => requests.length > 0)
  if (several.length < 2) return undefined
  const buttons = await Promise.all(
    several.flatMap(({ plan, requests }) =>
      requests.map(({ measure }) => choiceOfMeasure(conversation, plan, measure, said)),
    ),
  )
  return answering({ ...replyWith(buttons, paragraph(by.words.cycle.whichMeasure)), private: true })
}

interface Said {
  readonly word: 'report' | 'same'
  readonly rest: string
}

/** The answer that words may be: with its command, or a sentence that says something. */
function answerIn({ by, direct }: Conversation, incoming: Incoming): Said | undefined {
  if (incoming.kind !== 'said' || !direct) return undefined
  const line = withoutCall(incoming.text.trim())
  const command = commandAt(line)
  if (command?.word === 'report' || command?.word === 'same') return { word: command.word, rest: command.rest }
  const isSentence = !command && understand(line, true, by).kind === 'sentence'
  const isAnswer = lightAt(line) !== undefined || line.split(/\s+/).length > 2
  return isSentence && isAnswer ? { word: 'report', rest: line } : undefined
}

/** Whether a question is open, a post is replied to, or the words name a measure or a plan. */
async function isClear({ powers, by, place }: Conversation, incoming: Incoming, { rest }: Said): Promise<boolean> {
  if (await powers.store.conversations.dialogue(by.person.id, place)) return true
  if (await planConcerned(powers, incoming)) return true
  const [first = ''] = rest.split(/\s+/)
  return /\d/.test(first) || first.includes(':')
}

async function awaitedIn({ powers, by }: Conversation, { code, reminders }: PlanSettings) {
  return awaited(await readBook(powers, code), by.person.id, reminders)
}
