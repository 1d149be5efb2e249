import { accepted, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** Deletes a measure that was never asked about; any other is part of the history and can only be dropped. */
export const remove: ChangePlan = async ({ powers, book, by, args }) => {
  const { measure: code = '', sure = 'no' } = args
  const measure = book.measures.find((each) => each.code === code)
  if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
  const linked = book.links.some(({ from, to }) => [from, to].includes(measure.id))
  if (linked || (await powers.store.requests.ofMeasure(measure.id)).length > 0)
    return refused({ kind: 'was-asked', code })
  if (sure === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const duties = book.directory.duties.filter((duty) => duty.subjectKind === 'measure' && duty.subject === measure.id)
  return accepted({
    reply: replyWith([undoButton(by.words)], by.words.plan.measure.removed(code, measure.title)),
    changes: [{ kind: 'measure-removed', measure: measure.id, version: measure.version }],
    messages: [],
    undo: {
      act: 'measure-removed',
      about: code,
      changes: [{ kind: 'measure-added', measure }, ...duties.map((duty): Change => ({ kind: 'duty-set', duty }))],
    },
  })
}
