import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { type KnownBlock, WebClient } from '@slack/web-api'
import { describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '#test/support/slack/a-workspace.ts'

const people = [
  { name: 'anna', email: 'anna@stadt.example', zone: 'Europe/Lisbon' },
  { name: 'gast', guest: 'one channel' },
  { name: 'weg', deleted: true },
] as const

const dialogue = {
  type: 'modal' as const,
  callback_id: 'c',
  title: { type: 'plain_text' as const, text: 'Melden' },
  submit: { type: 'plain_text' as const, text: 'Absenden' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'text',
      label: { type: 'plain_text' as const, text: 'Sachstand' },
      element: { type: 'plain_text_input' as const, action_id: 'value' },
    },
  ],
}

/** A small app that does what apps do, listening as the workspace delivers. */
async function anApp(workspace: Workspace, over: 'http' | 'socket') {
  const { botToken, signingSecret = '', port, apiUrl } = workspace.settings()
  const clientOptions = { slackApiUrl: apiUrl }
  const receiver =
    over === 'http'
      ? new HTTPReceiver({ signingSecret, port, logLevel: LogLevel.ERROR })
      : new SocketModeReceiver({
          appToken: 'xapp-stand-in',
          logLevel: LogLevel.ERROR,
          installerOptions: { clientOptions },
        })
  const app = new App({ token: botToken, receiver, clientOptions, logLevel: LogLevel.ERROR })
  const heard: string[] = []
  app.message(async ({ message, say }) => {
    heard.push('text' in message ? (message.text ?? '') : message.type)
    await say({
      text: 'Gehört',
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: 'Gehört' } },
        {
          type: 'actions',
          elements: [
            { type: 'button', text: { type: 'plain_text', text: 'Melden' }, action_id: 'report', value: 'M-03' },
          ],
        },
      ],
    })
  })
  app.command('/masterplan', async ({ ack, command, respond }) => {
    await ack()
    await respond(`Stand zu ${command.text}`)
  })
  app.action('report', async ({ ack, body, client }) => {
    await ack()
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: dialogue })
  })
  app.view('c', async ({ ack, view }) => {
    const said = view.state.values['text']?.['value']?.value ?? ''
    await (said.length < 5 ? ack({ response_action: 'errors', errors: { text: 'Zu kurz' } }) : ack())
  })
  app.view({ type: 'view_closed', callback_id: 'c' }, async ({ ack, view }) => {
    heard.push(`geschlossen: ${view.state.values['text']?.['value']?.value}`)
    await ack()
  })
  await app.start(...(over === 'http' ? [port] : []))
  if (over === 'socket') await workspace.socket.connected()
  return { heard, [Symbol.asyncDispose]: async () => void (await app.stop()) }
}

describe.each(['http', 'socket'] as const)('The stand-in over %s', (over) => {
  it('lets people write, press, fill in and read', async () => {
    await using workspace = await aWorkspace({ over, people })
    await using app = await anApp(workspace, over)
    const anna = workspace.as('anna')
    await anna.writes('a < b')
    await expect.poll(() => anna.news()).toBe('Gehört\n[Melden]')
    expect(app.heard).toEqual(['a &lt; b'])
    await anna.presses('Melden')
    await expect.poll(() => anna.modal?.title).toBe('Melden')
    await anna.submits()
    expect(anna.modal?.errors).toEqual({ Sachstand: 'Slack: required' })
    await anna.fills({ Sachstand: 'Kurz' })
    await anna.submits()
    expect(anna.modal).toMatchObject({ errors: { Sachstand: 'Zu kurz' }, fields: { Sachstand: 'Kurz' } })
    await anna.closes()
    expect(app.heard.at(-1)).toBe('geschlossen: Kurz')
    await anna.types('/masterplan M-03')
    await expect.poll(() => anna.news()).toBe('Stand zu M-03')
    await anna.presses('Melden')
    await expect.poll(() => anna.depth).toBe(1)
    await anna.fills({ Sachstand: 'Länger' })
    await anna.submits()
    expect(anna.depth).toBe(0)
  })

  it('delivers anew what nobody took', async () => {
    await using workspace = await aWorkspace({ over, people, patience: 1000 })
    await expect(workspace.as('anna').writes('Hallo')).rejects.toThrow('was not taken')
    await using app = await anApp(workspace, over)
    await workspace.retries()
    await expect.poll(() => app.heard).toEqual(['Hallo'])
    await workspace.retries()
    expect(app.heard).toEqual(['Hallo'])
  })
})

type Message = { readonly channel: string; readonly text: string; readonly blocks?: readonly KnownBlock[] }

describe('The stand-in’s Web API', () => {
  const client = (workspace: Workspace) => {
    const { botToken, apiUrl } = workspace.settings()
    return new WebClient(botToken, {
      slackApiUrl: apiUrl,
      retryConfig: { retries: 0 },
      logLevel: LogLevel.ERROR,
      rejectRateLimitedCalls: true,
    })
  }

  it('knows zones, guests and those who have left', async () => {
    await using workspace = await aWorkspace({ people })
    const { members = [] } = await client(workspace).users.list({})
    expect(members.map(({ name, tz, deleted, is_ultra_restricted: guest }) => [name, tz, deleted, guest])).toEqual([
      ['anna', 'Europe/Lisbon', false, false],
      ['gast', 'Europe/Berlin', false, true],
      ['weg', 'Europe/Berlin', true, false],
    ])
    const found = await client(workspace).users.lookupByEmail({ email: 'Anna@stadt.example' })
    expect(found.user?.id).toBe(workspace.id('anna'))
    await expect(client(workspace).conversations.open({ users: workspace.id('weg') })).rejects.toThrow('user_disabled')
  })

  it('refuses what Slack refuses, and remembers what the bot should not have sent', async () => {
    await using workspace = await aWorkspace({ people })
    const posts = (message: Message) => client(workspace).apiCall('chat.postMessage', message)
    const channel = workspace.id('digitalausschuss')
    const long = [{ type: 'section' as const, text: { type: 'plain_text' as const, text: 'x'.repeat(3001) } }]
    await expect(posts({ channel, text: 'x', blocks: long })).rejects.toThrow('invalid_blocks')
    expect(workspace.complaints()).toEqual([expect.stringContaining('chat.postMessage: invalid_blocks')])
    workspace.condition.member.clear()
    await expect(posts({ channel, text: 'x' })).rejects.toThrow('not_in_channel')
    workspace.condition.archived.add(channel)
    await expect(posts({ channel, text: 'x' })).rejects.toThrow('is_archived')
    workspace.condition.token = 'token_revoked'
    await expect(posts({ channel, text: 'x' })).rejects.toThrow('token_revoked')
    expect(workspace.complaints()).toEqual([])
  })

  it('breaks off before or after a post, and limits', async () => {
    await using workspace = await aWorkspace({ people })
    const posts = (message: Message) => client(workspace).apiCall('chat.postMessage', message)
    const channel = workspace.id('digitalausschuss')
    workspace.faults.add('chat.postMessage', { does: 'drops', when: 'before' }, { times: 1 })
    await expect(posts({ channel, text: 'verloren' })).rejects.toThrow('error')
    workspace.faults.add('chat.postMessage', { does: 'fails', when: 'after' }, { times: 1 })
    await expect(posts({ channel, text: 'steht da' })).rejects.toThrow('error')
    workspace.faults.add('chat.postMessage', { does: 'limits', seconds: 7 }, { times: 1 })
    await expect(posts({ channel, text: 'gebremst' })).rejects.toMatchObject({ retryAfter: 7 })
    workspace.condition.perMinute.set('chat.postMessage', 1)
    await posts({ channel, text: 'eine' })
    await expect(posts({ channel, text: 'zwei' })).rejects.toMatchObject({ retryAfter: expect.any(Number) })
    expect(workspace.in('digitalausschuss').map(({ text }) => text)).toEqual(['steht da', 'eine'])
  })

  it('keeps a trigger three seconds and for one use', async () => {
    await using workspace = await aWorkspace({ people })
    const { views } = client(workspace)
    const trigger = workspace.views.trigger(workspace.id('anna'))
    await views.open({ trigger_id: trigger, view: dialogue })
    await expect(views.open({ trigger_id: trigger, view: dialogue })).rejects.toThrow('exchanged_trigger_id')
    const late = workspace.views.trigger(workspace.id('anna'))
    workspace.views.passes(3)
    await expect(views.open({ trigger_id: late, view: dialogue })).rejects.toThrow('expired_trigger_id')
    for (const _ of [1, 2])
      await views.push({ trigger_id: workspace.views.trigger(workspace.id('anna')), view: dialogue })
    await expect(
      views.push({ trigger_id: workspace.views.trigger(workspace.id('anna')), view: dialogue }),
    ).rejects.toThrow('push_limit_reached')
  })

  it('shows files, and forbids kinds of them', async () => {
    await using workspace = await aWorkspace({ people })
    const web = client(workspace)
    const channel = workspace.id('digitalausschuss')
    await web.filesUploadV2({
      channel_id: channel,
      filename: 'a.txt',
      file: Buffer.from('Text'),
      initial_comment: 'Bitte',
    })
    const [post] = workspace.in('digitalausschuss')
    expect(post).toMatchObject({
      text: 'Bitte',
      files: [{ name: 'a.txt', bytes: new Uint8Array(Buffer.from('Text')) }],
    })
    workspace.condition.forbiddenFiles.add('html')
    await expect(
      web.filesUploadV2({ channel_id: channel, filename: 'a.html', file: Buffer.from('x') }),
    ).rejects.toThrow('file_type_not_allowed')
  })
})
