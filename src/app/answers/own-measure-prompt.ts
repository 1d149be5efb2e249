import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { everyMeasure, type Prompt } from '#app/contracts/prompt.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { candidates, ownRequests } from '#app/rounds/own-requests.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * The question which of their measures a person means: those that are open, else those they may still change. Who
 * has none is not asked; running the command says why. `every` is the choice of all that are open.
 */
export function ownMeasurePrompt(book: RoundBook, plan: PlanSettings, by: Actor, every?: string): Prompt {
  const open = candidates(book, by.person.id, plan.reminders)
  const offered = open.length > 0 ? open : ownRequests(book, by.person.id)
  const label = open.length > 1 ? by.words.questions.which : undefined
  const measures = offered.map(({ measure }) => measure)
  const prompt = { ...measurePrompt(measures, book.measures, by, label), required: offered.length > 0 }
  if (every === undefined) return prompt
  const all = open.length > 1 ? [{ value: everyMeasure, label: every }] : []
  return { ...prompt, takesAll: true, choices: [...(prompt.choices ?? []), ...all] }
}
