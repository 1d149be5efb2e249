import type { Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import { freeCode, takenBy } from '#domain/new-codes.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { button } from '#app/chat/button.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { paragraph } from '#report/build.ts'
import { replyWith } from '#app/reply.ts'
import { askNow } from '#app/rounds/ask-now.ts'
import { bookAfter } from '#app/rounds/book-after.ts'

/** Adds a measure with its lead office, and asks about it in the open round if that is wanted. */
export const add: ChangePlan = async ({ powers, plan, book, by, args }) => {
  const { code = '', title = '', field = 'none', lead = '', now = 'no' } = args
  const codes = book.measures.map((each) => each.code)
  if (takenBy(code, codes) !== undefined) return refused({ kind: 'code-taken', code, free: freeCode(code, codes) })
  const measure: Measure = {
    id: `${plan.code}:${code}`,
    plan: plan.code,
    code,
    title,
    description: '',
    field: field === 'none' ? null : field,
    level: 'public',
    state: 'active',
    position: Math.max(0, ...book.measures.map(({ position }) => position)) + 1,
    version: 1,
  }
  const leads: Duty = {
    id: powers.newId(),
    subjectKind: 'measure',
    subject: measure.id,
    role: 'leads',
    party: lead,
    person: null,
    from: book.today,
    until: null,
    rank: 0,
  }
  const after = bookAfter(book, { measures: [measure], duties: [leads] })
  const asking = await askNow(powers, plan, after, now === 'yes' ? [measure] : [])
  const said = by.words.plan.measure
  const assign = button(by.words, by.words.plan.assign.as.responsible, 'assign', { measures: code })
  const nobody = after.chain(measure).responsible === null
  const lines = [
    said.added(code, title),
    asking.requests.length > 0 ? said.askedNow : said.askedNext,
    ...(nobody ? [said.nobodyYet(`${assign.says} …`)] : []),
  ]
  return accepted({
    reply: replyWith([...(nobody ? [assign] : []), undoButton(by.words)], paragraph(lines.join(' '))),
    changes: [{ kind: 'measure-added', measure }, { kind: 'duty-set', duty: leads }, ...asking.changes],
    messages: asking.messages,
    undo: {
      act: 'measure-added',
      about: code,
      changes: [
        ...asking.requests.map(({ id }) => ({ kind: 'request-removed', request: id }) as const),
        { kind: 'measure-removed', measure: measure.id, version: 1 },
      ],
    },
  })
}
