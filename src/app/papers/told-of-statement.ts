import type { Person } from '#domain/person.ts'
import { measurePassage } from '#domain/passage.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Message } from '#app/contracts/message.ts'
import { button } from '#app/chat/button.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { replyWith } from '#app/reply.ts'

/**
 * Tells those who were asked about a motion's points, in one message each, that the statement is released, and of which
 * point it says otherwise than they did. Nothing of a report, and nothing to those who are `told` anyway.
 */
export async function toldOfStatement(
  papering: Papering,
  draft: Pick<Draft, 'facts' | 'inForce'>,
  told: readonly Message[],
): Promise<readonly Message[]> {
  const { powers, plan, book, by } = papering
  if (!plan.motion) return []
  const { number } = plan.motion
  const answers = await powers.store.answers.byIds(book.requests.flatMap(({ answer }) => answer ?? []))
  const authors = new Map(answers.map(({ id, author }) => [id, author]))
  const asked = book.measures.flatMap((point) => {
    const request = book.requestOf(point)
    if (!request || request.state === 'excused') return []
    const responsible = recipientOf('responsible', book.chain(point), book.directory, book.today)
    const person = authors.get(request.answer ?? '') ?? responsible?.id
    return person === undefined ? [] : [{ person, point }]
  })
  const known = new Set([by.person.id, ...told.flatMap(({ to }) => ('person' in to ? to.person : []))])
  const reworded = (code: string): boolean => draft.inForce.has(measurePassage(code, 'text'))
  const { session } = draft.facts.round
  return book.directory.people
    .filter(({ id }) => !known.has(id))
    .flatMap((person: Person) => {
      const own = asked.filter((each) => each.person === person.id).map(({ point }) => point)
      if (own.length === 0) return []
      const nos = own.filter(({ code }) => reworded(code)).map(({ position }) => position)
      return paperNotice(papering, person, ({ words, say }) =>
        replyWith(
          [button(words, words.motions.showButton, 'motion', { number }, number)],
          words.motions.toldReleased(
            number,
            own.map(({ position }) => position),
            session === null ? null : say.day(session),
          ),
          ...(nos.length === 0 ? [] : [words.motions.toldRewritten(nos)]),
        ),
      )
    })
}
