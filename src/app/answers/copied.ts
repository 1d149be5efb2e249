import { paragraph } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import type { Given } from '#app/answers/given.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

/** A copy of what the coordination entered for somebody, for them if they can be written to. */
export function copied({ powers, answer, answering, measure, book }: Given): readonly Message[] {
  const { behalf, source } = answer
  if (behalf === null || (source !== 'phone' && source !== 'mail') || book.directory.unreachable.has(behalf)) return []
  const { code, title } = measure
  return book.directory.people
    .filter(({ id }) => id === behalf)
    .map((person) =>
      notice(powers, person, book.directory, (reader) =>
        replyWith(
          answer.supplement ? [] : [changeButton(reader.words, code)],
          paragraph(reader.words.afterwards.copy(code, title)),
          ...answerBlocks(answer, answering.round.questionnaire, reader),
        ),
      ),
    )
}
