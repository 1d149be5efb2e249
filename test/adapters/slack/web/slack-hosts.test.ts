import { expect, it } from 'vitest'
import { isSlacks } from '#adapters/slack/web/slack-hosts.ts'

const api = 'https://slack.com/api/'

it.each([
  ['https://slack.com/a', true],
  ['https://files.slack.com/a', true],
  ['https://evilslack.com/a', false],
  ['https://slack.com.example.org/a', false],
  ['https://slack.com@example.org/a', false],
  ['http://files.slack.com/a', false],
  ['http://127.0.0.1:8080/a', false],
  ['files.slack.com', false],
])('%s is Slack’s own: %s', (address, expected) => {
  expect(isSlacks(address, api)).toBe(expected)
})

it('a stand-in is trusted at its own door only', () => {
  expect(isSlacks('http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/api/')).toBe(true)
  expect(isSlacks('http://127.0.0.1:8081/a', 'http://127.0.0.1:8080/api/')).toBe(false)
})
