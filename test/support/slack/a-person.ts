import { setTimeout } from 'node:timers/promises'
import { type Ack, type Kind } from './delivery.ts'
import { bot, tokenOf } from './emulated.ts'
import { type Json, listIn, objectIn, objectsWithin, textIn } from './json.ts'
import { payloads, type Someone } from './payloads.ts'
import { viewJson } from './server.ts'
import { readAs, type Record as Shows, type Shown } from './shown.ts'
import { elementsIn, firsts, type View, type Views } from './views.ts'
import { wordsShown } from './words-shown.ts'

/** What a person's client needs of the workspace. */
export interface Client {
  readonly record: Shows
  readonly views: Views
  /** Delivers, lets everything settle that it causes, and complains of what Slack would not take. */
  send(kind: Kind, payload: Json): Promise<Ack>
  event(event: Json): Promise<Ack>
  api(token: string, method: string, body: Json): Promise<Json>
  /** Takes bytes to an address that the workspace gave for them. */
  upload(address: string, bytes: Uint8Array): Promise<void>
  complain(about: readonly string[]): void
  respondTo(to: { readonly person: string; readonly channel: string; readonly message?: Shown }): string
  /** A moment as Slack writes it, later than all before. */
  ts(): string
  /** The moment of a press: people take seconds between two that they mean. */
  pressed(): string
  settled(): Promise<void>
}

/** One person at their own Slack: does what people do, and sees what they see. */
export interface APerson {
  readonly id: string
  /** Writes to the bot directly. */
  writes(text: string): Promise<void>
  /** Rewrites what they last wrote to the bot. */
  corrects(text: string): Promise<void>
  /** Takes back what they last wrote to the bot. */
  deletes(): Promise<void>
  /** A slash command, in the bot's conversation or in a channel; what is answered to them alone. */
  types(text: string, channel?: string): Promise<string>
  /** The button with this label, in the topmost modal or else in the newest message that has one (and says `within`). */
  presses(label: string, within?: string): Promise<void>
  /** Remembers the button as it stands now; pressing it later is what somebody does whose screen is out of date. */
  holds(label: string, within?: string): () => Promise<void>
  /** Twice within a moment, as impatient people do; the two are under way at once. */
  clicksTwice(label: string, within?: string): Promise<void>
  /** Fields of the topmost modal, by their labels; waits for those that come when another is filled in. */
  fills(fields: Readonly<Record<string, string>>): Promise<void>
  /** Looks a choice up by typing, and takes the first (or the one named). Returns all labels on offer. */
  chooses(field: string, typed: string, option?: string): Promise<readonly string[]>
  submits(): Promise<void>
  closes(): Promise<void>
  /** Sends a file to the bot. */
  drops(name: string, bytes: Uint8Array, text?: string): Promise<void>
  opensHome(): Promise<string>
  shortcut(callback: string): Promise<void>
  /** Waits until they have a modal open with this in its title. */
  sees(title: string): Promise<Modal>
  /** Waits until the bot has said this to them, and returns what else it said meanwhile. */
  reads(words: string): Promise<string>
  /** Their topmost modal. */
  readonly modal: Modal | undefined
  /** How many modals lie upon each other. */
  readonly depth: number
  /** Their conversation with the bot, as it reads now. */
  readonly messages: readonly Shown[]
  /** What is new or changed of the bot's words in it, and of what only they see anywhere, since this was last asked. */
  news(): string
  /** The conversation from the beginning, all in one. */
  readonly conversation: string
}

export interface Modal {
  readonly title: string
  readonly words: string
  /** What stands in the fields, by label. */
  readonly fields: Readonly<Record<string, string>>
  /** What Slack shows beside a field, by label. */
  readonly errors: Readonly<Record<string, string>>
  readonly submit: string
  readonly view: View
}

interface Pressable {
  readonly button: Json
  readonly block: string
  readonly message?: Shown
  readonly view?: View
}

/** Sits a person down at the workspace, `room` being their conversation with the bot. */
export function aPerson(me: Someone, client: Client, room: string): APerson {
  const { record, views } = client
  // How often each message had been changed when it was read.
  const heard = new Map<Shown, number>()
  let lastSaid: { readonly ts: string; readonly text: string } | undefined

  const visible = (): readonly Shown[] =>
    record.messages.filter(
      (each) => !each.deleted && (each.onlyTo === undefined ? each.channel === room : each.onlyTo === me.id),
    )

  const message = (shown: Shown): Json => ({
    type: 'message',
    user: shown.by,
    bot_id: bot.id,
    app_id: bot.app,
    team: 'T000000001',
    text: shown.text,
    ts: shown.ts,
    blocks: shown.blocks,
    ...(Object.keys(shown.metadata).length > 0 && { metadata: shown.metadata }),
  })

  function unheard(): string {
    const own = visible().filter((each) => each.by === bot.user)
    const fresh = own.filter((each) => heard.get(each) !== each.was.length)
    for (const each of fresh) heard.set(each, each.was.length)
    return fresh.map(readAs).join('\n\n')
  }

  /** What the bot does comes over the network, so it is waited for; the limit only ends what would never come. */
  async function until(isThere: () => boolean, what: string, instead = (): string => ''): Promise<void> {
    const end = performance.now() + 60_000
    while (!isThere()) {
      if (performance.now() > end) throw new Error(`${me.name} has waited in vain for ${what}. ${instead()}`)
      await setTimeout(10)
    }
  }

  async function says(event: Json): Promise<void> {
    const channel = room
    const answer = await client.event({
      type: 'message',
      channel,
      user: me.id,
      channel_type: 'im',
      team: 'T000000001',
      ...event,
    })
    if (!answer.taken) throw new Error(`${me.name}’s message was not taken: ${answer.status}.`)
  }

  /** Buttons in blocks, with the block they are in. */
  const buttonsIn = (blocks: readonly Json[]): readonly Pressable[] =>
    blocks.flatMap((block) =>
      [...objectsWithin(block)]
        .filter((each) => each['type'] === 'button')
        .map((button) => ({ button, block: textIn(block, 'block_id') })),
    )

  const pressables = (within: string): readonly Pressable[] => {
    const view = views.top(me.id)
    if (view) return buttonsIn(listIn(view.payload, 'blocks')).map((each) => ({ ...each, view }))
    const messages = visible().filter((shown) => readAs(shown).includes(within))
    const home = views.home(me.id)
    return [
      ...messages.toReversed().flatMap((shown) => buttonsIn(shown.blocks).map((each) => ({ ...each, message: shown }))),
      ...(home ? buttonsIn(listIn(home.payload, 'blocks')).map((each) => ({ ...each, view: home })) : []),
    ]
  }

  function pressable(label: string, within: string): Pressable {
    const all = pressables(within)
    const labelOf = ({ button }: Pressable): string => textIn(button['text'], 'text')
    const found = all.find((each) => labelOf(each) === label)
    if (found) return found
    throw new Error(`${me.name} sees no button “${label}”, only: ${all.map(labelOf).join(', ') || 'none'}.`)
  }

  function pressing({ button, block, message: shown, view }: Pressable, at = client.pressed()): Json {
    const action = { ...button, block_id: block, action_ts: at }
    const trigger = views.trigger(me.id)
    if (view) return payloads.actionInView(me, action, viewJson(view), trigger)
    if (!shown) throw new Error('A button is nowhere.')
    return payloads.actionInMessage(
      me,
      action,
      message(shown),
      { id: shown.channel, name: 'directmessage' },
      {
        trigger_id: trigger,
        response_url: client.respondTo({ person: me.id, channel: shown.channel, message: shown }),
        is_ephemeral: shown.onlyTo !== undefined,
      },
    )
  }

  async function act(payload: Json): Promise<void> {
    const ack = await client.send('interactive', payload)
    // People see a warning sign beside what they pressed.
    if (!ack.taken) throw new Error(`What ${me.name} did was not taken: ${ack.status}.`)
  }

  function top(): View {
    const view = views.top(me.id)
    if (!view) throw new Error(`${me.name} has no modal open.`)
    return view
  }

  function fieldOf(view: View, label: string): { readonly block: Json; readonly element: Json } {
    const all = listIn(view.payload, 'blocks').flatMap((block) =>
      elementsIn(block).map((element) => ({ block, element, label: labelOf(block, element) })),
    )
    const found = all.find((each) => each.label === label) ?? all.find((each) => each.label.startsWith(label))
    if (found) return found
    throw new Error(`There is no field “${label}”, only: ${all.map((each) => each.label).join(', ') || 'none'}.`)
  }

  const labelsIn = (view: View): readonly string[] =>
    listIn(view.payload, 'blocks').flatMap((block) => elementsIn(block).map((element) => labelOf(block, element)))

  async function put(view: View, block: Json, element: Json, state: Json): Promise<void> {
    const [id, action] = [textIn(block, 'block_id'), textIn(element, 'action_id')]
    view.values[id] = { ...view.values[id], [action]: state }
    const dispatches = block['type'] !== 'input' || block['dispatch_action'] === true
    if (!dispatches) return
    const done = { ...state, block_id: id, action_id: action, action_ts: client.ts() }
    await act(payloads.actionInView(me, done, viewJson(view), views.trigger(me.id)))
  }

  return {
    id: me.id,

    async writes(text) {
      const channel = room
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      const posted = await client.api(tokenOf(me.name), 'chat.postMessage', { channel, text: escaped })
      lastSaid = { ts: textIn(posted, 'ts'), text: escaped }
      await says({ text: escaped, ts: lastSaid.ts, event_ts: lastSaid.ts, client_msg_id: `c-${lastSaid.ts}` })
    },

    async corrects(text) {
      if (!lastSaid) throw new Error(`${me.name} has not written anything.`)
      const at = client.ts()
      const before = lastSaid
      lastSaid = { ts: before.ts, text }
      const common = { type: 'message', user: me.id, ts: before.ts }
      await says({
        subtype: 'message_changed',
        user: undefined,
        hidden: true,
        message: { ...common, text, edited: { user: me.id, ts: at } },
        previous_message: { ...common, text: before.text },
        ts: at,
        event_ts: at,
      })
    },

    async deletes() {
      if (!lastSaid) throw new Error(`${me.name} has not written anything.`)
      const at = client.ts()
      const { ts, text } = lastSaid
      await says({
        subtype: 'message_deleted',
        user: undefined,
        hidden: true,
        deleted_ts: ts,
        previous_message: { type: 'message', user: me.id, ts, text },
        ts: at,
        event_ts: at,
      })
    },

    async types(text, channel) {
      const where = { id: channel ?? room, name: channel === undefined ? 'directmessage' : 'channel' }
      const [command = '', ...words] = text.split(' ')
      const before = record.messages.length
      const ack = await client.send(
        'slash_commands',
        payloads.slash(me, [command, words.join(' ')], where, {
          trigger_id: views.trigger(me.id),
          response_url: client.respondTo({ person: me.id, channel: where.id }),
        }),
      )
      if (!ack.taken) throw new Error(`“${text}” failed with operation_timeout: ${ack.status}.`)
      const answer: Json = typeof ack.body === 'string' ? { text: ack.body } : objectIn(ack.body)
      if (textIn(answer, 'text') || listIn(answer, 'blocks').length > 0) {
        client.complain(refusedAnswer(answer))
        // It is there before all that follows the acknowledgement.
        record.whispered(me.id, where.id, bot.user, answer, before)
      }
      await client.settled()
      return record.messages
        .slice(before)
        .filter(({ onlyTo }) => onlyTo === me.id)
        .map(readAs)
        .join('\n\n')
    },

    presses: async (label, within = '') => act(pressing(pressable(label, within))),

    holds(label, within = '') {
      const found = pressable(label, within)
      return () => act(pressing(found))
    },

    async clicksTwice(label, within = '') {
      const found = pressable(label, within)
      const at = client.pressed()
      await Promise.all([act(pressing(found, at)), act(pressing(found, at.replace('.0', '.3')))])
    },

    async fills(fields) {
      for (const [label, value] of Object.entries(fields)) {
        // Some fields come only when another is filled in.
        await until(
          () => labelsIn(top()).some((each) => each.startsWith(label)),
          label,
          () => labelsIn(top()).join(', '),
        )
        const { block, element } = fieldOf(top(), label)
        await put(top(), block, element, filled(element, value))
      }
    },

    async chooses(label, typed, option) {
      const view = top()
      const { block, element } = fieldOf(view, label)
      const asked = { block: textIn(block, 'block_id'), action: textIn(element, 'action_id') }
      const ack = await client.send(
        'interactive',
        payloads.options(me, asked, typed, { view: viewJson(view), container: { type: 'view', view_id: view.id } }),
      )
      const offered = [
        ...listIn(ack.body, 'options'),
        ...listIn(ack.body, 'option_groups').flatMap((group) => listIn(group, 'options')),
      ]
      if (offered.length > 100) client.complain([`${offered.length} options, more than 100`])
      const labels = offered.map(wordsOfOption)
      const taken = offered[option === undefined ? 0 : labels.findIndex((each) => each.includes(option))]
      if (taken) {
        const several = textIn(element, 'type').startsWith('multi')
        const state = several ? { selected_options: [taken] } : { selected_option: taken }
        await put(view, block, element, { type: textIn(element, 'type'), ...state })
      }
      return labels
    },

    async submits() {
      const view = top()
      const missing = listIn(view.payload, 'blocks').filter(
        (block) => block['type'] === 'input' && block['optional'] !== true && isEmpty(view, block),
      )
      if (missing.length > 0) {
        // Slack itself does not let such a form go.
        view.errors = Object.fromEntries(missing.map((block) => [textIn(block, 'block_id'), 'Slack: required']))
        return
      }
      const ack = await client.send('interactive', payloads.submission(me, viewJson(view), views.trigger(me.id)))
      if (!ack.taken) throw new Error(`What ${me.name} submitted was not taken: ${ack.status}.`)
      client.complain(views.answered(view, ack.body))
      await client.settled()
    },

    async closes() {
      const view = top()
      views.close(me.id, false)
      if (view.payload['notify_on_close'] === true) await act(payloads.closed(me, viewJson(view), false))
    },

    async drops(name, bytes, text = '') {
      const file = await uploaded(client, tokenOf(me.name), room, { name, bytes, text })
      const ts = client.ts()
      await says({ subtype: 'file_share', text, files: [file], upload: true, ts, event_ts: ts })
    },

    async opensHome() {
      const home = views.home(me.id)
      const before = home?.hash
      await client.event({
        type: 'app_home_opened',
        user: me.id,
        channel: room,
        tab: 'home',
        event_ts: client.ts(),
        ...(home && { view: viewJson(home) }),
      })
      await until(() => views.home(me.id)?.hash !== before, 'their home page')
      const shown = views.home(me.id)
      return shown ? wordsShown(listIn(shown.payload, 'blocks')) : ''
    },

    async shortcut(callback) {
      await act(payloads.shortcut(me, callback, views.trigger(me.id), client.ts()))
    },

    async sees(title) {
      const shown = (): Modal | undefined => {
        const view = views.top(me.id)
        return view && modalOf(view)
      }
      await until(() => shown()?.title.includes(title) === true, `a modal “${title}”`)
      return modalOf(top())
    },

    async reads(words) {
      let read = ''
      const more = (): boolean => {
        read = [read, unheard()].filter(Boolean).join('\n\n')
        return read.includes(words)
      }
      await until(more, `“${words}”`, () => read)
      return read
    },

    get modal() {
      const view = views.top(me.id)
      return view && modalOf(view)
    },

    get depth() {
      return views.depth(me.id)
    },

    get messages() {
      return visible()
    },

    news: unheard,

    get conversation() {
      return visible()
        .map((each) => (each.by === bot.user ? readAs(each) : `${me.name}: ${readAs(each)}`))
        .join('\n\n')
    },
  }
}

const wordsOfOption = (option: Json): string => textIn(option['text'], 'text')

const refusedAnswer = (answer: Json): readonly string[] =>
  listIn(answer, 'blocks').length > 50 ? ['a slash command was answered with more than 50 blocks'] : []

/** What a field is called: by its block's label, or for a lone element by the text beside it or in it. */
const labelOf = (block: Json, element: Json): string =>
  textIn(block['label'], 'text') || textIn(block['text'], 'text') || textIn(element['placeholder'], 'text')

/** The state of an element after this was put into it: a text, a date, or a choice by its label. */
function filled(element: Json, value: string): Json {
  const type = textIn(element, 'type')
  const name = firsts[type]?.[0] ?? ''
  if (!name.startsWith('selected_option')) return { type, [name]: value === '' ? null : value }
  const options = [
    ...listIn(element, 'options'),
    ...listIn(element, 'option_groups').flatMap((each) => listIn(each, 'options')),
  ]
  const labels = options.map(wordsOfOption)
  const pick = (label: string): Json => {
    const found = options[labels.indexOf(label)] ?? options[labels.findIndex((each) => each.includes(label))]
    if (found) return found
    throw new Error(`“${label}” cannot be chosen, only: ${labels.join(', ')}.`)
  }
  if (name === 'selected_option') return { type, selected_option: value === '' ? null : pick(value) }
  return { type, selected_options: value === '' ? [] : value.split(', ').map(pick) }
}

function isEmpty(view: View, block: Json): boolean {
  const element = objectIn(block, 'element')
  const state = view.values[textIn(block, 'block_id')]?.[textIn(element, 'action_id')]
  const value = state?.[firsts[textIn(element, 'type')]?.[0] ?? '']
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function modalOf(view: View): Modal {
  const blocks = listIn(view.payload, 'blocks')
  const labelled = blocks.flatMap((block) => elementsIn(block).map((element) => ({ block, element })))
  const fields = labelled.map(({ block, element }) => {
    const state = objectIn(view.values[textIn(block, 'block_id')], textIn(element, 'action_id'))
    return [labelOf(block, element), standing(state)] as const
  })
  const errors = Object.entries(view.errors).map(([id, error]) => {
    const block = blocks.find((each) => textIn(each, 'block_id') === id)
    return [block ? labelOf(block, objectIn(block, 'element')) : id, error] as const
  })
  return {
    title: textIn(view.payload['title'], 'text'),
    words: wordsShown(blocks),
    fields: Object.fromEntries(fields),
    errors: Object.fromEntries(errors),
    submit: textIn(view.payload['submit'], 'text'),
    view,
  }
}

/** What stands in a field, in words. */
function standing(state: Json): string {
  if (Array.isArray(state['selected_options'])) return listIn(state, 'selected_options').map(wordsOfOption).join(', ')
  if ('selected_option' in state) return wordsOfOption(objectIn(state, 'selected_option'))
  return textIn(state, 'value') || textIn(state, 'selected_date')
}

async function uploaded(
  { api, upload }: Client,
  token: string,
  channel: string,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly text: string },
): Promise<Json> {
  const { name, bytes, text } = file
  const place = await api(token, 'files.getUploadURLExternal', { filename: name, length: bytes.byteLength })
  await upload(textIn(place, 'upload_url'), bytes)
  const id = textIn(place, 'file_id')
  const files = [{ id, title: name }]
  await api(token, 'files.completeUploadExternal', {
    files,
    channel_id: channel,
    ...(text && { initial_comment: text }),
  })
  return objectIn(await api(token, 'files.info', { file: id }), 'file')
}
