import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { everyMeasure, type Prompt } from '#app/contracts/prompt.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { awaited, choosable, ownRequests } from '#app/rounds/own-requests.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Every {
  readonly label: string
  readonly forOthers: boolean
}

/**
 * The question which of their measures a person means: those that are open, else those they may still change. Who
 * has none is not asked; running the command says why. `every` is the choice of all, which for what is only open in
 * somebody's place is offered where nothing is done at once (`forOthers`).
 */
export function ownMeasurePrompt(book: RoundBook, plan: PlanSettings, by: Actor, every?: Every): Prompt {
  const asked = awaited(book, by.person.id, plan.reminders)
  const open = choosable(book, by.person.id, plan.reminders)
  const offered = open.length > 0 ? open : ownRequests(book, by.person.id)
  const { which, whichUnasked } = by.words.questions
  const label = asked.length === 0 && open.length > 0 ? whichUnasked : open.length > 1 ? which : undefined
  const measures = offered.map(({ measure }) => measure)
  const prompt = { ...measurePrompt(measures, book.measures, by, label), required: offered.length > 0 }
  if (every === undefined) return prompt
  const several = (every.forOthers ? open : asked).length > 1
  const all = several ? [{ value: everyMeasure, label: every.label }] : []
  return { ...prompt, takesAll: true, choices: [...(prompt.choices ?? []), ...all] }
}
