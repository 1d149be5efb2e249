import { expect, test } from 'vitest'
import { inbound } from '#adapters/slack/inbound.ts'
import { modalView } from '#adapters/slack/forms/modal-view.ts'
import { typedSoFar } from '#adapters/slack/forms/typed-so-far.ts'
import { asSlackSendsIt } from '#test/adapters/slack/forms/as-slack.ts'

const view = (measure: string) =>
  modalView({
    call: { word: 'report', args: { measure } },
    title: 'Melden',
    questions: [
      { id: 'text', kind: 'text', required: true, label: 'Wie ist der Sachstand?', hint: null, before: null },
    ],
    values: {},
    language: 'de',
  })

const who = { team: { id: 'T1', domain: 'stadt' }, user: { id: 'U1', team_id: 'T1' } }
const typing = (measure: string, text: string) => ({
  ...who,
  type: 'block_actions',
  trigger_id: '1.1',
  actions: [{ type: 'plain_text_input', action_id: 'text', value: text }],
  view: asSlackSendsIt(view(measure), { text }),
})
const closing = (measure: string) => ({
  ...who,
  type: 'view_closed',
  is_cleared: false,
  view: { ...asSlackSendsIt(view(measure)), state: { values: {} } },
})

test('what was typed into a form is known when it is closed without being sent', () => {
  const remembering = typedSoFar()
  for (const text of ['Die Ver', 'Die Vergabe läuft.'])
    expect(inbound(remembering(typing('M-03', text)))).toBeUndefined()
  expect(inbound(remembering(closing('M-03')))).toMatchObject({
    kind: 'form-left',
    call: { word: 'report', args: { measure: 'M-03', text: 'Die Vergabe läuft.' } },
  })
  expect(inbound(remembering(closing('M-03')))).toBeUndefined()
})

test('what was typed for one measure is not kept for the next in the same window', () => {
  const remembering = typedSoFar()
  remembering(typing('M-03', 'Die Vergabe läuft.'))
  expect(inbound(remembering(closing('M-05')))).toBeUndefined()
})

test('all that is no form goes through as it is', () => {
  const remembering = typedSoFar()
  for (const payload of [null, 'text', { type: 'event_callback' }, { type: 'view_closed', view: { id: 'V1' } }])
    expect(remembering(payload)).toBe(payload)
})
