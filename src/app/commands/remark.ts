import { accepted, refused } from '#domain/outcome.ts'
import type { Command } from '#app/contracts/command.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { textPrompt } from '#app/answers/text-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Keeps an internal remark on a measure in the present round; nothing is opened again, and no paper tells of it. */
export const remark: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId'>> = {
  word: 'remark',
  needs: 'question-answer',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return [measurePrompt([], book.measures, by), textPrompt(by.words.afterwards.remark.what)]
  },
  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const code = args['measure'] ?? ''
    const measure = book.measures.find((each) => each.code === code)
    const request = measure && book.requestOf(measure)
    if (!request) return refused({ kind: 'not-asked', code })
    const comment = {
      id: powers.newId(),
      request: request.id,
      kind: 'remark',
      author: by.person.id,
      to: null,
      at: powers.now(),
      text: args['text'] ?? '',
    } as const
    return accepted({
      reply: reply(by.words.afterwards.remark.kept(code)),
      changes: [{ kind: 'remarked', comment }],
      messages: [],
    })
  },
}
