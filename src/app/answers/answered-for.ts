import { isAtHand } from '#domain/absence.ts'
import { recipientOf } from '#domain/recipient.ts'
import { paragraph } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Given } from '#app/answers/given.ts'
import { button } from '#app/chat/button.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

/** Tells whoever was asked, or answers beside them, that another has answered first, unless they are away. */
export function answeredFor({ powers, by, answer, present, measure, book, query }: Given): readonly Message[] {
  if (present || answer.supplement || book.round?.state !== 'open') return []
  const { directory, today } = book
  const chain = book.chain(measure)
  const asked = [recipientOf('responsible', chain, directory, today), chain.responsible, ...chain.others]
  const known = [answer.author, by.person.id, query?.author, answer.source === 'chat' ? null : answer.behalf]
  return directory.people
    .filter((person) => asked.some((one) => one?.id === person.id) && !known.includes(person.id))
    .filter((person) => isAtHand(person, directory, today))
    .map((person) =>
      notice(powers, person, directory, ({ words }) =>
        replyWith(
          [
            changeButton(words, measure.code),
            button(words, words.afterwards.lookUp, 'history', { measure: measure.code }),
          ],
          paragraph(words.afterwards.answeredFor(measure.code, measure.title, by.person.name)),
        ),
      ),
    )
}
