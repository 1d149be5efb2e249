import type { ModalView } from '@slack/types'
import { catalogue } from '#text/catalogue.ts'
import type { Form } from '#app/contracts/reply.ts'
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
  const { call, title, language } = form
  const words = catalogue(language)
  const { slackForms } = words
  const { placed, left } = fitting(asked(form).map((each) => ({ prompt: each.prompt, fields: fieldsOf(each) })))
  const sure = Object.fromEntries(
    placed.flatMap(({ prompt, fields }) => (fields.sure === undefined ? [] : [[prompt.id, fields.sure]])),
  )
  const blocks = [...homeless(problems, placed), ...placed.flatMap((each) => blocksOf(each, problems))]
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

const blocksOf = ({ prompt, fields }: Placed, problems: Problems): Fields['blocks'] => {
  const problem = problems[prompt.id]
  return problem === undefined ? fields.blocks : [warned(problem), ...fields.blocks]
}

const homeless = (problems: Problems, placed: readonly Placed[]) =>
  Object.entries(problems).flatMap(([id, problem]) =>
    placed.some(({ prompt }) => prompt.id === id) ? [] : [warned(problem)],
  )

const warned = (text: string) => said(`⚠ ${text}`)
const said = (text: string) => ({ type: 'section' as const, text: plain(text, longestText) })
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
