import { expect, it, test } from 'vitest'
import slack from '#adapters/slack/index.ts'
import { type Blockage, blockages } from '#app/contracts/adapter.ts'
import { cureOf } from '#app/delivery/cure.ts'
import { createBlockedLog } from '#app/delivery/log-blocked.ts'
import { at, scriptedWay } from '#test/app/delivery/scripted-line.ts'
import { aLog } from '#test/support/a-log.ts'
import { catalogue } from '#text/catalogue.ts'

const cures: Readonly<Record<Blockage, RegExp>> = {
  access: /MASTERPLAN_SLACK_BOT_TOKEN/,
  rights: /manifest\.yaml/,
  'not-in-channel': /C7.*\/invite @masterplan/,
  archived: /C7.*archiv/,
  'no-such-channel': /C7/,
  'not-met': /C7.*(Einladung|invitation)/,
}

it.each(blockages)('the operator reads in either language what to do: %s', (why) => {
  for (const language of ['de', 'en'] as const)
    expect(cureOf({ why, to: at('slack', 'C7') }, slack, catalogue(language))).toMatch(cures[why])
})

test.each(blockages)('where rooms are rooms, in the words of that platform: %s', (why) => {
  for (const language of ['de', 'en'] as const) {
    const cure = cureOf({ why, to: at('matrix', '!a:stadt.example') }, undefined, catalogue(language))
    expect(cure).not.toMatch(/\/invite|manifest|Kanal|channel/)
    expect(cure).toMatch(why === 'access' ? /^Matrix/ : /!a:stadt\.example/)
  }
})

test('once for each place and cause while it lasts, and for each platform whose access is void', () => {
  const log = aLog()
  const { way } = scriptedWay('chat')
  const words = catalogue('de')
  const tell = createBlockedLog({ lines: () => new Map([['chat', way]]) }, log, words)
  const since = '2026-10-01T07:00:00.000Z'
  for (const room of ['a', 'a', 'b']) {
    tell({ to: at('chat', room) }, { why: 'archived', since })
    tell({ to: at('chat', room) }, { why: 'access', since })
  }
  tell({ to: at('chat', 'a') }, { why: 'access', since: '2026-10-02T07:00:00.000Z' })
  const { access, cure } = words.blockages
  expect(log.errors.map(([, fields]) => fields)).toEqual([
    { platform: 'chat', place: 'a', why: 'archived', cure: cure.archived('a') },
    { platform: 'chat', place: null, why: 'access', cure: access('chat', 'CHAT_TOKEN') },
    { platform: 'chat', place: 'b', why: 'archived', cure: cure.archived('b') },
    { platform: 'chat', place: null, why: 'access', cure: access('chat', 'CHAT_TOKEN') },
  ])
})
