import type { ModalView } from '@slack/types'
import { contentOf } from '#adapters/slack/blocks/content.ts'
import { homeView } from '#adapters/slack/blocks/home-view.ts'
import { shownReply } from '#adapters/slack/blocks/shown-reply.ts'
import { fieldErrors } from '#adapters/slack/forms/field-errors.ts'
import { modalView } from '#adapters/slack/forms/modal-view.ts'
import { posts } from '#adapters/slack/posts.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { planWithMeasures } from '#test/support/plans.ts'
import type { Shown } from './picture-of.ts'

const trigger = { id: 't', takes: 'everything' } as const

/** What people meet in Slack in the course of a round, by the name of its picture; real replies to real words. */
export async function ourMessages(): Promise<Readonly<Record<string, Shown>>> {
  await using trial = await aTrial(undefined, ':memory:', ['png', 'pdf', 'docx'], undefined, true)
  await trial.at('2026-10-01T09:00')
  const prompt = posted(
    last(trial, ({ kind, to }) => kind === 'prompt' && isFor(to, 'strategie')),
    '09:00',
  )

  const call = { word: 'report', args: { measure: 'M-02', light: 'yellow', percent: '60' } }
  const form = formOf(await trial.happens('strategie', { kind: 'invoked', call }))
  const empty = {
    ...form.call,
    args: { ...form.call.args, measure: 'M-02', light: 'yellow', percent: '140', text: 'Läuft.' },
  }
  const refused = await trial.happens('strategie', { kind: 'invoked', call: empty })
  const modal = modalView(form)
  // What was typed stays in the fields.
  const typed = withNumber(modalView({ ...form, values: { ...form.values, text: 'Läuft.' } }), '140')
  const errors = fieldErrors(refused?.problems ?? {}, typed) ?? {}

  await trial.says(
    'strategie',
    'melden M-02 gelb 60 Sechs von sieben Kapiteln liegen vor. Ursache: Zwei Zulieferungen fehlen. Optionen: Das letzte Kapitel wird mit 12 geschrieben.',
  )
  // The prompt itself has become the receipt.
  const receipt = posted(
    last(trial, ({ replaces, to }) => replaces !== undefined && isFor(to, 'strategie')),
    '09:12',
  )
  await trial.says('stadtwerke', 'unverändert M-04')
  await trial.says('smart-city', 'melden M-06 grün 10 Die Prüfung hat begonnen.')
  const status = answered(await trial.happens('cdo', { kind: 'said', text: '/masterplan status', trigger }), '10:30')
  const page = homeView(replied(await trial.happens('cdo', { kind: 'home', trigger })), 'de')
  const refusal = answered(
    await trial.happens('strategie', { kind: 'said', text: '/masterplan melden M-04 grün Läuft.', trigger }),
    '10:41',
  )

  await trial.at('2026-11-13T10:00')
  await trial.says('cdo', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  const paper = posted(
    last(trial, ({ to }) => 'place' in to && to.place.id === '#digitalausschuss'),
    '10:02',
  )

  await using several = await aTrial(planWithMeasures(12))
  await several.at('2026-10-01T09:00')
  const three = posted(
    last(several, ({ kind, to }) => kind === 'prompt' && isFor(to, 'strategie')),
    '09:00',
  )

  return {
    prompt: prompt,
    'prompt-three': three,
    form: { ...modal, blocks: modal.blocks } as Shown,
    'form-error': { ...typed, errors } as Shown,
    receipt: receipt,
    status: status,
    home: page,
    paper: steady(paper),
    refusal: refusal,
  }
}

/** The post that comes with the files, where there are several. */
function posted(message: Message, at: string): Shown {
  const content = contentOf(posts(message).at(-1) ?? { content: null })
  return { type: 'message', at, blocks: content.blocks, ...(content.files ? { files: content.files } : {}) }
}

function answered(reply: Reply | undefined, at: string): Shown {
  return { type: 'message', at, blocks: shownReply(replied(reply), 'de')[0]?.blocks ?? [] }
}

/** A number as somebody typed it, even one that a form would never be opened with. */
const withNumber = (view: ModalView, number: string): ModalView => ({
  ...view,
  blocks: view.blocks.map((block) =>
    'element' in block && block.element.type === 'number_input'
      ? { ...block, element: { type: 'number_input', is_decimal_allowed: false, initial_value: number } }
      : block,
  ),
})

/** The bytes of a file are others each time, for its paper has an id of its own; its picture shall not be. */
const steady = (shown: Shown): Shown =>
  JSON.parse(JSON.stringify(shown).replace(/\b[0-9a-f]{4}( [0-9a-f]{4}){3} …/g, '0123 4567 89ab cdef …'))

function replied(reply: Reply | undefined): Reply {
  if (!reply) throw new Error('Nothing was said.')
  return reply
}

function formOf(reply: Reply | undefined) {
  const { form } = replied(reply)
  if (!form) throw new Error('No form was opened.')
  return form
}

function last(trial: ATrial, wanted: (message: Message) => boolean): Message {
  const message = trial.messages.findLast(wanted)
  if (!message) throw new Error('No such message was posted.')
  return message
}

const isFor = (to: Message['to'], person: string): boolean =>
  'person' in to ? to.person === person : to.place.id === `dm:${person}`
