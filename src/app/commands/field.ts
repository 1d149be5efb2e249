import type { Field } from '#domain/field.ts'
import { freeCode, takenBy } from '#domain/new-codes.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { list } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { button } from '#app/chat/button.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { changeField } from '#app/measures/change-field.ts'
import type { Changing, ChangePlan } from '#app/measures/changing.ts'
import { fieldChoices } from '#app/measures/field-choices.ts'
import { fieldWords } from '#app/measures/field-words.ts'
import { measuresPrompt } from '#app/measures/measure-questions.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

const longestName = 120

const show: ChangePlan = ({ book, by }) => {
  const { field } = by.words.plan
  const lines = book.fields.map(({ id, code, name, source }) => {
    const inside = book.measures.filter((each) => each.field === id && each.state !== 'superseded')
    const line = field.line(code, name, inside.length)
    return source === null ? line : `${line}. ${field.source}: ${source}`
  })
  return accepted(answering(lines.length === 0 ? reply(field.none) : reply(list(...lines))))
}

const add: ChangePlan = ({ plan, book, by, args }) => {
  const { code = '' } = args
  const { name, source } = fieldWords(args['name'] ?? '')
  const codes = book.fields.map((each) => each.code)
  if (takenBy(code, codes) !== undefined) return refused({ kind: 'code-taken', code, free: freeCode(code, codes) })
  const position = Math.max(0, ...book.fields.map((each) => each.position)) + 1
  const id = `${plan.code}:${code}`
  const field: Field = { id, plan: plan.code, code, name, source: args['source'] ?? source, position }
  const { words } = by
  const put = button(words, words.plan.field.actions.put, 'field', { action: 'put', field: field.id })
  const example = `${words.commands.field.names[0]} ${words.plan.field.actions.put} ${code} M-03, M-04`
  return accepted({
    reply: replyWith(
      [{ ...put, says: example }, undoButton(words)],
      words.plan.field.added(code, name, field.source),
      words.plan.field.next(example),
    ),
    changes: [{ kind: 'field-added', field }],
    messages: [],
    undo: { act: 'field-added', about: code, changes: [{ kind: 'field-removed', field: field.id }] },
  })
}

const put: ChangePlan = ({ book, by, args }) => {
  const field = book.fields.find(({ id }) => id === args['field'])
  if (!field) return refused({ kind: 'unknown-field', text: args['field'] ?? '', known: [] })
  const codes = args['measures']?.split(', ') ?? []
  const named = book.measures.filter(({ code }) => codes.includes(code))
  const gone = named.find(({ state }) => state === 'superseded')
  if (gone) return refused({ kind: 'superseded', code: gone.code })
  const moved = named.filter((measure) => measure.field !== field.id)
  if (moved.length === 0) return refused({ kind: 'nothing-to-change', code: codes.join(', ') })
  return accepted({
    reply: replyWith([undoButton(by.words)], by.words.plan.field.put(by.say.list(codes), field.name)),
    changes: moved.map((measure): Change => ({
      kind: 'measure-changed',
      measure: { ...measure, field: field.id },
      version: measure.version,
    })),
    messages: [],
    undo: {
      act: 'field-changed',
      about: field.code,
      changes: moved.map((measure): Change => ({
        kind: 'measure-changed',
        measure,
        version: measure.version + 1,
      })),
    },
  })
}

const actions = { show, add, rename: changeField, source: changeField, put } satisfies Record<string, ChangePlan>
const names: readonly (keyof typeof actions)[] = ['show', 'add', 'rename', 'source', 'put']

/** Lists the plan's fields, adds one, changes its name or its source, or puts measures into it. */
export const field: Command<Changing['powers']> = {
  word: 'field',
  needs: 'manage-measures',
  async questions(powers, args, { words }) {
    const { actions: labels, also, asks } = words.plan.field
    const action = actsPrompt(words, names, labels, also)
    const book = await readBook(powers, mainPlan(powers.city).code)
    const which = choicePrompt('field', asks.field, fieldChoices(book))
    const last = book.fields.find(({ id }) => id === args['field'])
    const source = textPrompt('source', asks.source, longestName, last?.source ?? '')
    const aside = { ...source, required: false }
    const onlyName = args['source'] === undefined
    const byAction: Readonly<Record<string, readonly Prompt[]>> = {
      add: [
        { ...textPrompt('code', asks.code, 16), kind: 'code', codes: book.fields.map(({ code }) => code) },
        textPrompt('name', asks.name, longestName),
        aside,
      ],
      rename: [which, { ...textPrompt('name', asks.name, longestName, last?.name), required: onlyName }, aside],
      source: [which, source],
      put: [which, measuresPrompt(asks.measures, book.measures)],
    }
    const some = book.fields.length > 0 || args['action'] === 'add'
    return [action, ...(some ? (byAction[args['action'] ?? ''] ?? []) : [])]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const wanted = oneOf(names, args['action'] ?? 'show')
    const act: ChangePlan = book.fields.length === 0 && wanted !== 'add' ? show : actions[wanted]
    return act({ powers, plan, book, by, args })
  },
}
