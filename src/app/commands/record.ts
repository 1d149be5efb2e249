import type { AnswerSource } from '#domain/answer.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { giveContent } from '#app/answers/give-content.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { report } from '#app/commands/report.ts'

const sources = ['phone', 'mail'] as const satisfies readonly AnswerSource[]

/**
 * Enters an answer that the coordination received by phone or mail, on behalf of whoever is responsible: the same
 * questions and the same dialogue as `report`.
 */
export const record: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'record',
  needs: 'record-answer',
  interview: ['measure', 'source'],

  async complete(powers, args, by, mode) {
    const completed = args['measure'] === undefined ? undefined : await report.complete?.(powers, args, by, mode)
    if (!completed) return { args, resumed: false }
    const { source } = args['source'] === undefined ? await begun(powers, args, by) : args
    return { ...completed, args: { ...(source === undefined ? {} : { source }), ...completed.args } }
  },

  async draftOf(powers, args, by) {
    return report.draftOf?.(powers, args, by)
  },

  async basis(powers, args, by) {
    return report.basis?.(powers, args, by)
  },

  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const open = book.measures.filter((measure) => ['asked', 'missing'].includes(book.requestOf(measure)?.state ?? ''))
    const asked = (await report.questions(powers, args, by)).filter(({ id }) => id !== 'measure')
    return [measurePrompt(open, book.measures, by), sourcePrompt(by), ...asked]
  },

  async run(powers, args, by) {
    return giveContent(powers, args, by, oneOf(sources, args['source'] ?? 'phone'))
  },
}

/** What was said before it was left; how the answer came in is no question of the questionnaire. */
async function begun(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  args: Args,
  by: Actor,
): Promise<Args> {
  const request = await report.draftOf?.(powers, args, by)
  return (request === undefined ? undefined : await powers.store.conversations.draft(by.person.id, request)) ?? {}
}

function sourcePrompt({ words }: Actor): Prompt {
  const { label, names } = words.afterwards.how
  const choices = sources.map((value) => ({ value, label: names[value] }))
  return { id: 'source', kind: 'choice', required: true, label, hint: null, before: null, choices }
}
