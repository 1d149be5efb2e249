import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { standardPatience } from '#adapters/slack/receiving/desk.ts'
import { aDesk, asks, said, words } from '#test/adapters/slack/receiving/a-desk.ts'
import { catalogue } from '#text/catalogue.ts'
import {
  choice,
  closing,
  directMessage,
  homeOpened,
  press,
  slash,
  submission,
  suggestion,
  typing,
  view,
} from '#test/adapters/slack/receiving/payloads.ts'

const { slackPosts } = catalogue('de')

const never = new Promise<undefined>(() => undefined)
const ephemeral = (text: string) => ({ response_type: 'ephemeral', text: expect.stringContaining(text) })
const modal = (title: string) => expect.objectContaining({ title: { type: 'plain_text', text: title } })

describe('what Slack delivers', () => {
  it('is stored before it is acknowledged, and not acknowledged when it cannot be stored', async () => {
    const desk = aDesk()
    desk.house.disk = 'full'
    const message = directMessage('M-03 gelb 60')
    const click = press()
    expect(await desk.delivers(message)).toBe('not acknowledged')
    await desk.delivers(click)
    expect(desk.errors).toHaveLength(2)
    desk.house.disk = 'fine'
    expect(await desk.delivers(message)).toBe('ok')
    // It is no double click: the first one came to nothing.
    expect(await desk.delivers(click)).toBe('ok')
    expect(desk.heard).toMatchObject([{ kind: 'said', text: 'M-03 gelb 60' }, { kind: 'invoked' }])
  })

  it('has no second effect when it comes twice, nor as a double click', async () => {
    const desk = aDesk()
    const message = directMessage('hilfe')
    expect([await desk.delivers(message), await desk.delivers(message)]).toEqual(['ok', 'ok'])
    await desk.delivers(press({}, 1000))
    expect(await desk.delivers(press({}, 1001))).toBe('ok')
    expect(desk.heard).toHaveLength(2)
    await desk.delivers(press({}, 1003))
    expect(desk.heard).toHaveLength(3)
  })

  it('is not lost as a double click whose first press could not be stored', async () => {
    const desk = aDesk()
    desk.house.disk = 'full'
    const asked = await Promise.all([desk.delivers(press({}, 1000)), desk.delivers(press({}, 1001))])
    expect(asked).toEqual(['ok', 'ok'])
    expect(desk.shown).toEqual([
      ['respond', words.again],
      ['respond', words.again],
    ])
  })

  it('is heard only from our own workspace, and marked where it comes from a guest', async () => {
    const desk = aDesk({ guests: ['U1'] })
    const others = { id: 'T2', domain: 'andere' }
    expect(await desk.delivers(directMessage('hilfe', { team_id: 'T2' }))).toBe('ok')
    expect(await desk.delivers(press({ team: others }))).toBe('ok')
    expect(desk.heard).toEqual([])
    await desk.delivers(directMessage('hilfe'))
    expect(desk.heard).toMatchObject([{ guest: true }])
  })

  it.each([
    {},
    { type: 'event_callback', team_id: 'T1', event: { type: 'reaction_added' } },
    { type: 'app_rate_limited', team_id: 'T1' },
  ])('is acknowledged and ignored when it is %j', async (payload) => {
    const desk = aDesk()
    expect([await desk.delivers(payload), desk.heard]).toEqual(['ok', []])
  })

  it('is worked on when the acknowledgement does not get through', async () => {
    const desk = aDesk()
    desk.house.reply = async () => said('Stand')
    await desk.receive(homeOpened(), () => Promise.reject(new Error('The socket is closed.')))
    await desk.idle()
    expect(desk.shown).toMatchObject([['publish', { user_id: 'U1' }]])
  })

  it('ends no program when its answer ends in an accident', async () => {
    const desk = aDesk()
    desk.house.reply = () => Promise.reject(new Error('accident'))
    expect(await desk.delivers(directMessage('hilfe'))).toBe('ok')
    expect(desk.errors).toHaveLength(1)
  })

  it('ends no program when that happens while the acknowledgement is under way', async () => {
    const desk = aDesk()
    const unheld: unknown[] = []
    const note = (error: unknown): void => void unheld.push(error)
    process.on('unhandledRejection', note)
    desk.house.reply = () => Promise.reject(new Error('accident'))
    await desk.receive(press(), () => setImmediate())
    await desk.idle()
    process.off('unhandledRejection', note)
    expect([unheld, desk.errors.length]).toEqual([[], 1])
  })
})

it('what becomes of accounts is told to those who know who is who', async () => {
  const desk = aDesk()
  const user = { id: 'U2', deleted: true }
  const event = { type: 'user_change', user }
  expect(await desk.delivers({ type: 'event_callback', team_id: 'T1', event_id: 'Ev', event })).toBe('ok')
  expect([desk.shown, desk.heard]).toEqual([[['changed', user]], []])
})

it('an app that was shut out is told to the operator', async () => {
  const desk = aDesk()
  const event = { type: 'tokens_revoked', tokens: { bot: ['U9'] } }
  expect(await desk.delivers({ type: 'event_callback', team_id: 'T1', event_id: 'Ev', event })).toBe('ok')
  expect(desk.errors).toEqual([[expect.any(String), { event: 'tokens_revoked' }]])
})

describe('of whom nobody can tell yet whether it is a guest', () => {
  it('nothing is let in: an event comes again, everything else is asked for again in a sentence', async () => {
    const desk = aDesk({ strangers: ['U1'] })
    expect(await desk.delivers(directMessage('hilfe'))).toBe('not acknowledged')
    expect(await desk.delivers(slash('stand'))).toEqual(ephemeral(words.again))
    expect(await desk.delivers(press())).toBe('ok')
    expect(desk.shown).toEqual([['respond', words.again]])
    expect(await desk.delivers(press({ view: view('modal'), response_url: undefined }))).toBe('not acknowledged')
    expect([desk.heard, desk.errors.length]).toEqual([[], 4])
  })
})

describe('a slash command', () => {
  it('is answered at once, and only where it was typed', async () => {
    const desk = aDesk()
    desk.house.reply = async () => said('Stand', { parts: 3 })
    expect(await desk.delivers(slash('stand'))).toEqual(ephemeral('Stand0'))
    expect(desk.shown).toEqual([
      ['respond', expect.stringContaining('Stand1')],
      ['respond', expect.stringContaining('Stand2')],
    ])
  })

  it('is answered with a first word when the answer takes long', async () => {
    const desk = aDesk({ patience: { command: 0, submission: 0 } })
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof said>>()
    desk.house.reply = () => promise
    const acks: unknown[] = []
    const { promise: acknowledged, resolve: ack } = Promise.withResolvers<void>()
    await desk.receive(slash('stand'), async (answer) => {
      acks.push(answer)
      ack()
    })
    await acknowledged
    resolve(said('Stand'))
    await desk.idle()
    expect([acks, desk.shown]).toEqual([[ephemeral(words.moment)], [['respond', expect.stringContaining('Stand0')]]])
  })

  it('is answered with a first word in time, too, when storing it took most of that', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const desk = aDesk({ patience: standardPatience })
    desk.house.stored = new Promise((resolve) => setTimeout(resolve, 1500))
    desk.house.reply = () => never
    const acks: unknown[] = []
    void desk.receive(slash('stand'), async (answer) => void acks.push(answer))
    await vi.advanceTimersByTimeAsync(standardPatience.command)
    expect(acks).toEqual([ephemeral(words.moment)])
    void desk.receive(suggestion(), async (answer) => void acks.push(answer))
    desk.house.stored = never
    await vi.advanceTimersByTimeAsync(standardPatience.submission)
    expect(acks).toEqual([ephemeral(words.moment), { options: [] }])
  })

  it('is answered directly when Slack takes no more there, or not that much', async () => {
    const desk = aDesk()
    desk.faults.set('respond', 'used_url')
    desk.house.reply = async () => said('Stand', { parts: 2 })
    await desk.delivers(slash('stand'))
    expect(desk.shown.at(-1)).toEqual(['tell', ['U1', 2, undefined]])
    desk.house.reply = async () => said('Stand', { parts: 7 })
    desk.shown.length = 0
    await desk.delivers(slash('stand'))
    expect(desk.shown).toEqual([['tell', ['U1', 7, undefined]]])
  })

  it('opens a form, or says its words with a button once the trigger is dead', async () => {
    const desk = aDesk()
    desk.house.reply = async () => asks('Melden')
    const order = slash('melden M-03')
    expect(await desk.delivers(order)).toBe('ok')
    expect(desk.shown).toEqual([['open', { trigger_id: order.trigger_id, view: modal('Melden') }]])
    desk.shown.length = 0
    desk.faults.set('open', 'expired_trigger_id')
    await desk.delivers(slash('melden M-03'))
    const [, [how, text] = ['', '']] = desk.shown
    expect([how, text]).toEqual(['respond', expect.stringContaining('Melden0')])
    expect(text).toContain(slackPosts.openForm)
  })
})

describe('a button', () => {
  it('opens its form: by itself, on the modal it stands in, and in place of the third', async () => {
    const desk = aDesk()
    desk.house.reply = async () => asks('Melden')
    const third = { id: 'V3', root_view_id: 'V1', previous_view_id: 'V2' }
    for (const where of [{}, { view: view('modal') }, { view: view('modal', third) }]) await desk.delivers(press(where))
    expect(desk.shown).toMatchObject([
      ['open', {}],
      ['push', {}],
      ['update', { view_id: 'V3' }],
    ])
  })

  it('shows nothing itself where the answer is posted', async () => {
    const desk = aDesk()
    desk.house.reply = async () => said('Danke')
    expect(await desk.delivers(press())).toBe('ok')
    expect(desk.shown).toEqual([])
  })

  it('that only looks something up answers where it stands: below an answer of one’s own, in a modal on the page', async () => {
    const desk = aDesk()
    desk.house.reply = async () => said('Offen')
    const own = { channel: { id: 'C1' }, container: { is_ephemeral: true } }
    await desk.delivers(press(own))
    // What changes something is posted, and comes back to nobody.
    desk.house.reply = async () => undefined
    await desk.delivers(press(own))
    desk.house.reply = async () => said('Hilfe')
    const page = { view: view('home'), channel: undefined, response_url: undefined }
    await desk.delivers(press(page))
    desk.faults.set('open', 'expired_trigger_id')
    await desk.delivers(press(page))
    expect(desk.heard.flatMap(({ kind, trigger }) => (kind === 'invoked' ? [trigger?.takes] : []))).toEqual(
      Array.from({ length: 4 }, () => 'looks'),
    )
    expect(desk.shown.filter(([how]) => how !== 'publish')).toMatchObject([
      ['respond', expect.stringContaining('Offen0')],
      ['open', { view: { private_metadata: expect.stringContaining('Hilfe0') } }],
      ['open', {}],
      ['tell', ['U1', 1, undefined]],
    ])
  })

  it('on the bot’s page lets the page be shown anew', async () => {
    const desk = aDesk()
    desk.house.reply = async () => said('Seite')
    await desk.delivers(press({ view: view('home') }))
    expect(desk.heard).toMatchObject([{ kind: 'invoked' }, { kind: 'home', private: true }])
    expect(desk.shown).toMatchObject([['publish', { user_id: 'U1' }]])
  })
})

describe('a modal', () => {
  it('shows errors at their fields, then the next form in its place, and is closed at the end', async () => {
    const desk = aDesk()
    const problems = { percent: 'Bitte geben Sie eine Zahl von 0 bis 100 an.' }
    desk.house.reply = async () => asks('Melden', { problems })
    expect(await desk.delivers(submission())).toEqual({
      response_action: 'errors',
      errors: { '1 percent report M-03': problems.percent },
    })
    desk.house.reply = async () => asks('Melden M-05')
    expect(await desk.delivers(submission())).toEqual({ response_action: 'update', view: modal('Melden M-05') })
    desk.house.reply = async () => said('Danke')
    expect(await desk.delivers(submission())).toEqual({ response_action: 'clear' })
  })

  it('shows the form anew where a problem has no field in it', async () => {
    const desk = aDesk()
    desk.house.reply = async () => asks('Melden', { problems: { cause: 'Bitte nennen Sie die Ursache.' } })
    expect(await desk.delivers(submission())).toEqual({ response_action: 'update', view: modal('Melden') })
  })

  it('keeps what was typed when it cannot be saved, and can then be sent again', async () => {
    const desk = aDesk()
    desk.house.disk = 'full'
    const sent = submission()
    const kept = { response_action: 'errors', errors: { '1 percent report M-03': words.notSaved } }
    expect(await desk.delivers(sent)).toEqual(kept)
    desk.house.disk = 'fine'
    expect(await desk.delivers(sent)).toEqual({ response_action: 'clear' })
  })

  it('that has no field says in a message why it was not taken', async () => {
    const desk = aDesk()
    desk.house.reply = async () =>
      said('Das ist inzwischen anders.', { problems: { sure: 'Das ist inzwischen anders.' } })
    expect(await desk.delivers(submission({ view: view('modal', { blocks: [] }) }))).toEqual({
      response_action: 'clear',
    })
    expect(desk.shown).toEqual([['tell', ['U1', 1, undefined]]])
  })

  it('keeps what was typed while saving takes long, and tells the rest later', async () => {
    const desk = aDesk({ patience: { command: 0, submission: 20 } })
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof asks>>()
    desk.house.reply = () => promise
    const acks: unknown[] = []
    await desk.receive(submission(), async (answer) => void acks.push(answer))
    expect(acks).toEqual([{ response_action: 'errors', errors: { '1 percent report M-03': words.stillSaving } }])
    resolve(asks('Melden M-05'))
    await desk.idle()
    expect(desk.shown).toEqual([['tell', ['U1', 2, slackPosts.openForm]]])
  })

  it('is answered the same when it is delivered twice', async () => {
    const desk = aDesk()
    desk.house.reply = async () => asks('Melden', { problems: { text: 'Bitte schreiben Sie etwas.' } })
    const sent = submission()
    const [first, second] = [await desk.delivers(sent), await desk.delivers(sent)]
    expect(second).toEqual(first)
    expect(desk.heard).toHaveLength(1)
  })

  it('lets fields come and go, unless something newer was chosen meanwhile', async () => {
    const desk = aDesk()
    desk.house.reply = async () => asks('Melden')
    await desk.delivers(choice())
    expect(desk.heard).toMatchObject([{ kind: 'form-changed' }])
    expect(desk.shown).toEqual([['update', { view_id: 'V1', hash: 'h1', view: modal('Melden') }]])
    desk.faults.set('update', 'hash_conflict')
    expect(await desk.delivers(choice())).toBe('ok')
    expect([desk.errors, desk.warnings]).toEqual([[], []])
  })

  it('keeps what was typed into a form that is closed, and asks nobody while it is typed', async () => {
    const desk = aDesk()
    for (const text of ['Die Ver', 'Die Vergabe läuft.']) expect(await desk.delivers(typing(text))).toBe('ok')
    expect(desk.heard).toEqual([])
    await desk.delivers(closing())
    expect(desk.heard).toMatchObject([{ kind: 'form-left', call: { args: { text: 'Die Vergabe läuft.' } } }])
  })

  it('finds choices while somebody types, and none when that fails', async () => {
    const desk = aDesk({ patience: { command: 0, submission: 20 } })
    desk.house.reply = async () => said('Auswahl')
    const found = { options: [expect.objectContaining({ value: 'M-03' })] }
    expect([await desk.delivers(suggestion()), await desk.delivers(suggestion())]).toEqual([found, found])
    desk.house.reply = () => never
    expect(await desk.delivers(suggestion())).toEqual({ options: [] })
    desk.house.disk = 'full'
    expect(await desk.delivers(suggestion())).toEqual({ options: [] })
  })
})

it('the bot’s page is shown when it is opened, the newest last', async () => {
  const desk = aDesk()
  const first = Promise.withResolvers<ReturnType<typeof said>>()
  desk.house.reply = () => (desk.heard.length === 1 ? first.promise : Promise.resolve(said('neu')))
  const [opened, again] = [homeOpened(), homeOpened()]
  await desk.receive(opened, async () => undefined)
  await desk.receive(again, async () => undefined)
  first.resolve(said('alt'))
  await desk.idle()
  expect(desk.shown).toEqual([['publish', expect.objectContaining({ user_id: 'U1' })]])
  expect(JSON.stringify(desk.shown)).toContain('neu0')
})
