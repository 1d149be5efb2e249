import type { Field } from '#domain/field.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { ChangePlan, Changing } from '#app/measures/changing.ts'
import { fieldWords } from '#app/measures/field-words.ts'
import { replyWith } from '#app/reply.ts'

/** Gives a field another name, another source, or both; “keine” takes its source away. */
export const changeField: ChangePlan = (changing) => {
  const { book, by, args } = changing
  const field = book.fields.find(({ id }) => id === args['field'])
  if (!field) return refused({ kind: 'unknown-field', text: args['field'] ?? '', known: [] })
  const { renamed, sourced } = by.words.plan.field
  const { code, name, source } = field
  const changed = asSaid(field, changing)
  const changes = between(field, changed)
  if (changes.length === 0) return refused({ kind: 'nothing-to-change', code })
  const lines = [
    ...(changed.name === name ? [] : [renamed(code, name, changed.name)]),
    ...(changed.source === source ? [] : [sourced(code, changed.source, source)]),
  ]
  return accepted({
    reply: replyWith([undoButton(by.words)], ...lines),
    changes,
    messages: [],
    undo: { act: 'field-changed', about: code, changes: between(changed, field) },
  })
}

function asSaid(field: Field, { args, by }: Changing): Field {
  const said = fieldWords(args['name'] ?? '')
  const source = args['source'] ?? said.source
  const isNone = source !== null && by.words.plan.field.noSource.includes(source.toLowerCase())
  return { ...field, name: said.name === '' ? field.name : said.name, source: isNone ? null : (source ?? field.source) }
}

const between = (was: Field, { name, source }: Field): readonly Change[] => [
  ...(name === was.name ? [] : [{ kind: 'field-renamed', field: was.id, was: was.name, name } as const]),
  ...(source === was.source ? [] : [{ kind: 'field-sourced', field: was.id, was: was.source, source } as const]),
]
