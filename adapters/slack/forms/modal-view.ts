import type { ModalView } from '@slack/types'
import { catalogue } from '#text/catalogue.ts'
import type { Form } from '#app/contracts/reply.ts'
import { modalText } from '#adapters/slack/blocks/modal-text.ts'
import type { Asked, Fields, Placed } from './asked.ts'
import { fieldsOf } from './fields-of.ts'
import { fitting } from './fitting.ts'
import { metadataOf } from './metadata.ts'
import { plain } from './plain.ts'
import { longestField } from './text-parts.ts'

/** Longest title and button of a modal, and text of a section (@slack/types, `ModalView`). */
const longestTitle = 24
const longestText = 3000

/** Sentences to what will not do, by question. */
type Problems = Readonly<Record<string, string>>

/**
 * A form as a modal: a field for each question, with what stands in it at first. What will not do is said over its field,
 * for only the answer to a submission can put it under. A question that finds no room is told of, and stays unanswered.
 */
export function modalView(form: Form, { problems = {} }: { readonly problems?: Problems } = {}): ModalView {
  const { call, title, language, above = [] } = form
  const words = catalogue(language)
  const { slackForms } = words
  const read = modalText(above)
  const { placed, left } = fitting(
    asked(form).map((each) => ({ prompt: each.prompt, fields: warning(problems[each.prompt.id], fieldsOf(each)) })),
    read.length + 1,
  )
  const sure = Object.fromEntries(
    placed.flatMap(({ prompt, fields }) => (fields.sure === undefined ? [] : [[prompt.id, fields.sure]])),
  )
  const blocks = [...read, ...homeless(problems, placed), ...placed.flatMap(({ fields }) => fields.blocks)]
  const isSure = Object.keys(sure).length > 0
  const isFilledIn = blocks.some(({ type }) => type === 'input')
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(capital(title), longestTitle),
    ...(isSure || isFilledIn ? { submit: plain(isSure ? slackForms.confirm : slackForms.submit, longestTitle) } : {}),
    close: plain(slackForms.close, longestTitle),
    notify_on_close: true,
    private_metadata: metadataOf({ call: { ...call, args: unshown(form, placed) }, joins: joinsOf(placed), sure }),
    blocks: [...blocks, ...(left > 0 ? [said(slackForms.moreQuestions(left))] : [])],
  }
}

/** What is asked for in words only, to be taken along on a line, is no field. */
function asked({ call, questions, values, language }: Form): readonly Asked[] {
  const words = catalogue(language)
  const scope = [call.word, call.args['measure'], call.plan].filter((each) => each !== undefined).join(' ')
  const shown = questions.filter(({ label, required }) => label !== '' || required)
  const longText = shown.find(({ kind, limit = 0 }) => kind === 'text' && limit > longestField)
  return shown.map((prompt) => ({
    prompt: prompt.label === '' ? { ...prompt, label: prompt.id } : prompt,
    value: values[prompt.id] ?? '',
    scope,
    tellsLimit: prompt === longText,
    words,
  }))
}

/** What stands in a field comes back from there. */
const unshown = ({ call }: Form, placed: readonly Placed[]) =>
  Object.fromEntries(Object.entries(call.args).filter(([id]) => placed.every(({ prompt }) => prompt.id !== id)))

const joinsOf = (placed: readonly Placed[]) =>
  Object.fromEntries(placed.flatMap(({ prompt, fields }) => (fields.joins ? [[prompt.id, fields.joins]] : [])))

const warning = (problem: string | undefined, fields: Fields): Fields =>
  problem === undefined ? fields : { ...fields, blocks: [warned(problem), ...fields.blocks] }

/** What will not do, of what is no field here. */
function homeless(problems: Problems, placed: readonly Placed[]) {
  const others = Object.entries(problems).filter(([id]) => placed.every(({ prompt }) => prompt.id !== id))
  return others.length === 0 ? [] : [warned(others.map(([, problem]) => problem).join('\n'))]
}

const warned = (text: string) => said(`⚠ ${text}`)
const said = (text: string) => ({ type: 'section' as const, text: plain(text, longestText) })
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
