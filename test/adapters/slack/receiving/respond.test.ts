import { expect, it } from 'vitest'
import { respondOver } from '#adapters/slack/receiving/respond.ts'
import { aLog } from '#test/support/a-log.ts'

it('answers go to Slack and to nobody else, whatever address a request may name', async () => {
  const posted: string[] = []
  const fetch = async (url: string | URL | Request) => {
    posted.push(url instanceof Request ? url.url : url.toString())
    return new Response('ok')
  }
  const respond = respondOver({ fetch, apiUrl: 'https://slack.com/api/', log: aLog() })
  const message = { response_type: 'ephemeral', text: 'Stand', blocks: [] } as const
  expect(await respond('https://hooks.slack.com/commands/1', message)).toBe(true)
  expect(await respond('https://hooks.example.org/commands/1', message)).toBe(false)
  expect(await respond('http://127.0.0.1/commands/1', message)).toBe(false)
  expect(posted).toEqual(['https://hooks.slack.com/commands/1'])
})
