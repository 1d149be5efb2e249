import { accepted, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { fieldWords } from '#app/measures/field-words.ts'
import { replyWith } from '#app/reply.ts'

/** Gives a field another name, another source, or both; “keine” takes its source away. */
export const changeField: ChangePlan = ({ book, by, args }) => {
  const field = book.fields.find(({ id }) => id === args['field'])
  if (!field) return refused({ kind: 'unknown-field', text: args['field'] ?? '', known: [] })
  const { words } = by
  const { id, code, name: was, source: wasSource } = field
  const said = fieldWords(args['name'] ?? '')
  const name = said.name === '' ? was : said.name
  const named = args['source'] ?? said.source
  const source = named !== null && words.plan.field.noSource.includes(named.toLowerCase()) ? null : (named ?? wasSource)
  const isRenamed = name !== was
  const isSourced = source !== wasSource
  if (!isRenamed && !isSourced) return refused({ kind: 'nothing-to-change', code })
  const lines = [
    ...(isRenamed ? [words.plan.field.renamed(code, was, name)] : []),
    ...(isSourced ? [words.plan.field.sourced(code, source, wasSource)] : []),
  ]
  const change = (to: typeof field, from: typeof field): readonly Change[] => [
    ...(isRenamed ? [{ kind: 'field-renamed', field: id, was: from.name, name: to.name } as const] : []),
    ...(isSourced ? [{ kind: 'field-sourced', field: id, was: from.source, source: to.source } as const] : []),
  ]
  const changed = { ...field, name, source }
  return accepted({
    reply: replyWith([undoButton(words)], ...lines),
    changes: change(changed, field),
    messages: [],
    undo: { act: 'field-changed', about: code, changes: change(field, changed) },
  })
}
