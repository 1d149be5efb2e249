import type { Answer } from '#domain/answer.ts'
import type { Comment } from '#domain/comment.ts'
import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Button } from '#app/contracts/reply.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { button } from '#app/chat/button.ts'
import { motionLine } from '#app/motions/motion-line.ts'
import { pointWords } from '#app/motions/point-words.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Querying {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  readonly measure: Measure
  readonly query: Comment
  readonly present: Answer | undefined
  readonly person: Person
}

/** A question back as it is put, or put once more: the question, how it stands so far, and how little will do. */
export function queryMessage(
  { powers, book, measure, query, present, person }: Querying,
  kind: 'put' | 'reminder',
): Message {
  const { code, title } = measure
  const plan = powers.city.plans.find((each) => each.code === measure.plan)
  const message = notice(
    powers,
    person,
    book.directory,
    (reader) => {
      const { words } = reader
      const said = pointWords(words, plan ?? {}).afterwards.query
      const same = button(words, words.answers.sameButton, 'same', { measure: code })
      return replyWith(
        [toAnswer(code, present, reader), same],
        said[kind](code, title),
        ...motionLine(plan ?? {}, reader),
        { type: 'quote', children: [paragraph(query.text)] },
        ...(present
          ? [paragraph(said.present), ...answerBlocks(present, book.round?.questionnaire ?? [], reader)]
          : []),
        paragraph(said.how(code)),
        ...(book.round?.state === 'closed' ? [paragraph(said.becomesSupplement)] : []),
      )
    },
    [query.request],
  )
  // Not sent once it is answered; a question itself is always put.
  return kind === 'put' ? message : { ...message, kind: 'prompt' }
}

/** With the light as it stands only the text is asked; the whole questionnaire comes with the code alone. */
function toAnswer(code: string, present: Answer | undefined, { words, say }: Actor): Button {
  const light = present?.light ?? null
  const { answer } = words.afterwards.query
  if (light === null) return button(words, answer, 'report', { measure: code })
  return button(words, answer, 'report', { measure: code, light }, `${code} ${say.light(light)}`)
}
