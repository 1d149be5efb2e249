import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inbound } from '#adapters/slack/inbound.ts'
import { manifest } from '#adapters/slack/manifest/manifest.ts'
import { commands } from '#app/commands/index.ts'

const folder = '../../../../adapters/slack'
const requestUrl = 'https://masterplan.example.de/slack/events'

describe('the manifest', () => {
  // `npx vitest run test/adapters/slack/manifest -u` writes the files anew.
  it.each([
    ['manifest.yaml', undefined],
    ['manifest-http.yaml', requestUrl],
  ])('%s is as the program knows itself', async (file, url) => {
    await expect(manifest(url)).toMatchFileSnapshot(`${folder}/${file}`)
  })

  it('names only commands there are, by words that are understood', () => {
    const { features } = parse(manifest())
    for (const { callback_id: word, name, description, type } of features.shortcuts) {
      const payload = { type: type === 'global' ? 'shortcut' : 'message_action', callback_id: word, trigger_id: 't' }
      expect(inbound({ ...payload, team: { id: 'T1' }, user: { id: 'U1' } })).toMatchObject({ call: { word } })
      expect(commands.has(word)).toBe(true)
      expect([name.length <= 24, description.length <= 150]).toEqual([true, true])
    }
    const [{ command, usage_hint: hint }] = features.slash_commands
    expect(inbound({ command, text: 'hilfe', user_id: 'U1', team_id: 'T1', trigger_id: 't' })).toMatchObject({
      kind: 'said',
      text: '/masterplan hilfe',
    })
    expect(hint.length).toBeLessThanOrEqual(1000)
  })

  it('lets people answer in the messages tab, and asks Slack for one way in', () => {
    const { features, settings } = parse(manifest())
    expect(features.app_home).toMatchObject({ messages_tab_enabled: true, messages_tab_read_only_enabled: false })
    expect(settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false })
    expect(manifest()).not.toContain('request_url')
    expect(parse(manifest(requestUrl)).settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: requestUrl },
      interactivity: { request_url: requestUrl, message_menu_options_url: requestUrl },
    })
  })
})
