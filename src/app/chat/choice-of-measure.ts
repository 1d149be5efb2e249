import type { PlanSettings } from '#domain/city.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'

/** The button that takes all that was said for a measure of any plan, or for a point of a motion. */
export async function choiceOfMeasure(
  conversation: Conversation,
  plan: PlanSettings,
  { code, title }: { readonly code: string; readonly title: string },
  { word, rest }: { readonly word: 'report' | 'same'; readonly rest: string },
): Promise<Button> {
  const { powers, by } = conversation
  const city = { ...powers.city, plans: [plan, ...powers.city.plans.filter((each) => each.code !== plan.code)] }
  const read = await readCommand({ ...conversation, plan, powers: { ...powers, city } }, word, `${code} ${rest}`)
  const [name = ''] = by.words.commands[word].names
  const isAmong = plan.motion === undefined && ownPlans(city).length > 1
  return {
    label: [...(isAmong ? [plan.code] : []), code, ...(plan.motion ? [] : [title])].join(' '),
    call: { word, plan: plan.code, args: read.args },
    says: `${name} ${isAmong ? `${plan.code}:` : ''}${code} ${rest}`.trim(),
  }
}
