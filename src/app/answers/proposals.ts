import { proposedState } from '#domain/proposal.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Given } from '#app/answers/given.ts'
import { button } from '#app/chat/button.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

/** Puts what an answer proposes to those who may confirm it and did not propose it. */
export function proposals({ powers, answer, measure, answering, book }: Given): readonly Message[] {
  if (proposedState(measure, answer.light) === null) return []
  const { code, title } = measure
  const able = (['coordinator', 'cdo'] as const).map((role) =>
    holders(book, measure.plan, role).filter(({ id }) => id !== answer.author),
  )
  const others = able.find((people) => people.length > 0) ?? []
  return others.map((person) =>
    notice(
      powers,
      person,
      book.directory,
      ({ words, say }) => {
        const decide = (decision: 'yes' | 'no') =>
          button(
            words,
            words.answers.decide[decision],
            'confirm',
            { measure: code, decision },
            `${code} ${words.questions[decision]}`,
          )
        return replyWith([decide('yes'), decide('no')], words.answers.proposal(code, title, say.light(answer.light)))
      },
      [answering.request.id],
    ),
  )
}
