import type { MeasureState } from '#domain/measure.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Request } from '#domain/request.ts'
import { paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { livingMeasure } from '#app/measures/living-measure.ts'
import { peopleOf } from '#app/measures/people-of.ts'
import { setAside, type ThereAndBack } from '#app/measures/set-aside.ts'
import { withNotice } from '#app/measures/with-notice.ts'
import { replyWith } from '#app/reply.ts'

/**
 * Drops, finishes, suspends or resumes a measure. What is dropped is not awaited in the open round any more, what is
 * resumed is again; a finished one may still give a last answer.
 */
export const turn =
  (state: Exclude<MeasureState, 'superseded'>): ChangePlan =>
  ({ powers, book, by, args }) => {
    const found = livingMeasure(book, args['measure'])
    if (!found.ok) return found
    const measure = found.value
    const { id, code, title, version } = measure
    const { reason = null } = args
    if (measure.state === state) return refused({ kind: 'already-in-state', code, state })
    const at = powers.now()
    const request = book.round?.state === 'open' ? book.requestOf(measure) : undefined
    const asking = state === 'dropped' ? setAside(book, [measure], reason ?? '') : takenUp(request, measure.state)
    const said = by.words.plan.measure
    const stillOpen = request?.state === 'asked' && state === 'done' ? [said.stillOpen] : []
    return accepted({
      reply: replyWith([undoButton(by.words)], [said.turned[state](code), ...stillOpen].join(' ')),
      changes: [{ kind: 'measure-turned', measure: id, turn: { at, state, reason }, version }, ...asking.changes],
      messages: withNotice(powers, book, [], peopleOf(book, [measure], by.person.id), ({ words }) => [
        paragraph(words.plan.measure.toldTurned[state](code, title)),
        ...(reason === null ? [] : [paragraph(words.plan.measure.toldBecause(reason))]),
      ]),
      undo: {
        act: 'measure-state',
        about: code,
        changes: [
          { kind: 'measure-turned-back', measure: id, state: measure.state, at, version: version + 1 },
          ...asking.back,
        ],
      },
    })
  }

/** Whoever drops a measure by mistake finds it asked about again as before. */
function takenUp(request: Request | undefined, was: MeasureState): ThereAndBack {
  if (was !== 'dropped' || request?.state !== 'excused') return { changes: [], back: [] }
  const { id, answer, reason, version } = request
  const change = (state: Request['state'], because: string | null, of: number): Change => ({
    kind: 'request-taken-up',
    request: id,
    state,
    reason: because,
    version: of,
  })
  return {
    changes: [change(answer === null ? 'asked' : 'answered', null, version)],
    back: [change('excused', reason, version + 1)],
  }
}
