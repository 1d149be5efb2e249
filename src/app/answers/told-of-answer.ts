import { paragraph, strong, t } from '#report/build.ts'
import type { Person } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import type { Given } from '#app/answers/given.ts'
import { redraft } from '#app/answers/redraft.ts'
import { button } from '#app/chat/button.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

/** Tells whoever asked back that there is an answer, and the coordination of a supplement. */
export function toldOfAnswer(given: Given): readonly Message[] {
  const { powers, by, answer, book } = given
  return concerned(given)
    .filter(({ id }) => id !== by.person.id && id !== answer.author)
    .map((person) => notice(powers, person, book.directory, (reader) => told(given, reader)))
}

function concerned({ answer, query, measure, book }: Given): readonly Person[] {
  const coordination = holders(book, measure.plan, 'coordinator')
  const askers = query ? book.directory.people.filter(({ id }) => id === query.author) : []
  if (answer.supplement) return [...new Set([...askers, ...coordination])]
  return query && askers.length === 0 ? coordination : askers
}

function told(given: Given, reader: Actor): Reply {
  const { answer, answering, query, measure } = given
  const { words } = reader
  const { afterwards } = words
  const drafting = answer.supplement ? redraft(given, reader) : { says: '', buttons: [] }
  const head = query ? afterwards.queryAnswered(measure.code) : afterwards.supplementCame(measure.code)
  return replyWith(
    [...drafting.buttons, button(words, afterwards.lookUp, 'history', { measure: measure.code })],
    { type: 'paragraph', children: [strong(head), t(` ${measure.title}`)] },
    ...(query ? [{ type: 'quote', children: [paragraph(query.text)] } as const] : []),
    ...answerBlocks(answer, answering.round.questionnaire, reader),
    ...(drafting.says === '' ? [] : [paragraph(drafting.says)]),
  )
}
