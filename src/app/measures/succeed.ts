import { inForce, type Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import type { Succession } from '#domain/split-measure.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { UndoAct } from '#app/contracts/undo.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Changing } from '#app/measures/changing.ts'
import { peopleOf } from '#app/measures/people-of.ts'
import { setAside } from '#app/measures/set-aside.ts'
import { withNotice } from '#app/measures/with-notice.ts'
import { replyWith } from '#app/reply.ts'
import { askNow } from '#app/rounds/ask-now.ts'
import { bookAfter } from '#app/rounds/book-after.ts'

interface Telling {
  readonly act: UndoAct & ('split' | 'merged')
  readonly about: string
  /** Why requests are set aside, as the paper's readers may see it. */
  readonly reason: string
  readonly receipt: string
  told(reader: Actor): string
}

/**
 * Lets measures carry on others: the new ones take over who is responsible and are asked about in the open round,
 * the old ones are asked no more. Taken back only while nothing was answered since.
 */
export async function succeed(
  { powers, plan, book, by }: Changing,
  { superseded, added, links }: Succession,
  target: Measure | null,
  { act, about, reason, receipt, told }: Telling,
): Promise<Decision> {
  const duties = added.flatMap((measure) => inherited(superseded, measure, book, powers.newId))
  const after = bookAfter(book, { measures: [...superseded, ...added], links, duties })
  const aside = setAside(book, superseded, reason)
  const asking = await askNow(powers, plan, after, [...added, ...(target ? [target] : [])])
  const before = superseded.flatMap(({ id }) => book.measure(id) ?? [])
  const concerned = peopleOf(book, [...before, ...(target ? [target] : [])], by.person.id)
  return {
    reply: replyWith(
      [undoButton(by.words)],
      receipt,
      ...(asking.requests.length > 0 ? [by.words.plan.measure.askedNow] : []),
    ),
    changes: [
      ...added.map((measure): Change => ({ kind: 'measure-added', measure })),
      ...superseded.map((measure): Change => ({ kind: 'measure-changed', measure, version: measure.version })),
      ...links.map((link): Change => ({ kind: 'measure-linked', link })),
      ...duties.map((duty): Change => ({ kind: 'duty-set', duty })),
      ...aside.changes,
      ...asking.changes,
    ],
    messages: withNotice(powers, after, asking.messages, concerned, (reader) => [paragraph(told(reader))]),
    undo: {
      act,
      about,
      changes: [
        ...links.map((link): Change => ({ kind: 'measure-unlinked', link })),
        ...asking.requests.map(({ id }): Change => ({ kind: 'request-removed', request: id })),
        ...aside.back,
        ...added.map(({ id }): Change => ({ kind: 'measure-removed', measure: id, version: 1 })),
        ...before.map((measure): Change => ({ kind: 'measure-changed', measure, version: measure.version + 1 })),
      ],
    },
  }
}

/** Whoever has a duty for the first of the measures that are carried on has it for the one that does so. */
function inherited(
  [first]: readonly Measure[],
  { id }: Measure,
  { directory, today }: Changing['book'],
  newId: () => string,
): readonly Duty[] {
  return directory.duties
    .filter((duty) => duty.subjectKind === 'measure' && duty.subject === first?.id && inForce(duty, today))
    .map((duty) => ({ ...duty, id: newId(), subject: id, from: today, until: null }))
}
