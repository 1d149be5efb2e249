import { problemSentence } from '#text/problem.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { changeButton } from '#app/chat/change-button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import type { Reading } from '#app/corrections/read-correction.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** Edited words of which nothing can be taken: why, and that what is stored stays as it was. */
export function refuseCorrection(
  { by: { words, say } }: Pick<Conversation, 'by'>,
  code: string,
  reading: Exclude<Reading, { readonly kind: 'said' }>,
): Decision {
  const { corrections } = words
  switch (reading.kind) {
    case 'told':
      return answering(reading.reply)
    case 'another':
      return answering(reply(corrections.another(code, reading.code)))
    case 'wrong':
      return answering(reply(`${problemSentence(reading.problem, words, say)} ${corrections.stays(code)}`))
    case 'same':
    case 'nothing':
      return answering(replyWith([changeButton(words, code)], corrections.noAnswer(code)))
  }
}
