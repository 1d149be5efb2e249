import type { Motion } from '#domain/motion.ts'
import { newPoint } from '#domain/new-point.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { notAskedLines } from '#app/motions/not-asked-lines.ts'
import { pointEntered, pointSaid } from '#app/motions/point-said.ts'
import { replyWith } from '#app/reply.ts'
import { askNow } from '#app/rounds/ask-now.ts'
import { bookAfter } from '#app/rounds/book-after.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Enters a further point of a motion under its number; whoever leads on it is asked at once while the motion is. */
export async function addPoint(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { args, by, powers, home, plan } = motioning
  const { number } = motion
  const { text = '', measures = '', lead = '' } = args
  const added = pointSaid(powers, home, newPoint(number, Number(args['point']), text), { measures, lead })
  const { point, duties } = added
  const book = await readBook(powers, number)
  const after = bookAfter(book, { measures: [point], duties })
  const asking = await askNow(powers, plan, after, [point])
  const asked = recipientOf('responsible', after.chain(point), after.directory, after.today)
  const { motions } = by.words
  const [request] = asking.requests
  return accepted({
    reply: replyWith(
      [undoButton(by.words)],
      motions.pointAdded(number, point.position, point.title),
      ...(after.chain(point).lead ? [] : [motions.noLead]),
      ...(request ? [asked ? motions.asking(asked.name, by.say.instant(request.due)) : motions.askingNobody] : []),
      ...(request ? [] : await notAskedLines(motioning, book, point)),
    ),
    changes: [{ kind: 'measure-added', measure: point }, ...pointEntered(added), ...asking.changes],
    messages: asking.messages,
    undo: {
      act: 'point-added',
      about: point.code,
      changes: [
        ...asking.requests.map(({ id }): Change => ({ kind: 'request-removed', request: id })),
        { kind: 'measure-removed', measure: point.id, version: point.version },
      ],
    },
  })
}
