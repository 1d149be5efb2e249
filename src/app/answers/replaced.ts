import { paragraph } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import type { Given } from '#app/answers/given.ts'
import { button } from '#app/chat/button.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

/** Tells whoever gave the answer before that another's now stands in its place. */
export function replaced({ powers, by, answer, answering, present, measure, book }: Given): readonly Message[] {
  const author = present?.author
  const copy = answer.source === 'phone' || answer.source === 'mail' ? answer.behalf : null
  // Whoever gave it, or gets a copy of what was entered for them, knows.
  if (!author || [answer.author, copy, by.person.id].includes(author)) return []
  const { code, title } = measure
  return book.directory.people
    .filter(({ id }) => id === author)
    .map((person) =>
      notice(powers, person, book.directory, (reader) =>
        replyWith(
          [button(reader.words, reader.words.afterwards.lookUp, 'history', { measure: code })],
          paragraph(reader.words.afterwards.replaced(code, title, reader.say.dayOf(present.at))),
          ...answerBlocks(answer, answering.round.questionnaire, reader),
        ),
      ),
    )
}
