import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { called } from '#adapters/matrix/events/called.ts'
import type { Delivered } from '#adapters/matrix/events/delivered.ts'
import { inbound } from '#adapters/matrix/events/inbound.ts'
import { pills } from '#adapters/matrix/events/pills.ts'
import { spoiltPayload } from '#test/support/spoilt-payload.ts'

const bot = '@masterplan:stadt.example'
const kim = '@kim:stadt.example'

const event = (content: Record<string, unknown>, more: Partial<Delivered> = {}): Delivered => ({
  realm: 'stadt.example',
  bot: { user: bot, names: ['Masterplan'] },
  room: '!room:stadt.example',
  direct: true,
  guest: false,
  event: { type: 'm.room.message', event_id: '$e', sender: kim, origin_server_ts: 0, content },
  ...more,
})

describe('what Matrix delivers', () => {
  test('does no harm, however wrong it is', () => {
    fc.assert(
      fc.property(spoiltPayload('adapters/matrix/fixtures'), (payload) => {
        expect(inbound(payload)?.from.platform ?? 'matrix').toBe('matrix')
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('is taken as it is, however long or deep', () => {
    const body = '> <a \u00a0@Masterplan '.repeat(3200)
    const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ inner }), 'x')
    const content = { msgtype: 'm.text', body, formatted_body: '<a href="https://matrix.to/#/'.repeat(2000), deep }
    expect(inbound(event(content))).toMatchObject({ kind: 'said', private: true })
    const mentioned = { ...content, 'm.mentions': { user_ids: [bot] } }
    expect(inbound(event(mentioned, { direct: false }))).toMatchObject({ private: false })
  })

  test('is never met with silence in a direct room where a person says something', () => {
    const strange = { msgtype: 'org.example.drawing', body: 'Skizze' }
    expect(inbound(event(strange))).toMatchObject({
      kind: 'said',
      text: '',
      files: [{ wordless: 'other' }],
    })
    expect(inbound(event({ msgtype: 'm.text', body: '@Masterplan' }))).toMatchObject({ text: '/masterplan' })
  })

  test('corrects a caption like any words', () => {
    const relation = { rel_type: 'm.replace', event_id: '$first' }
    const caption = { msgtype: 'm.file', body: 'zwischenbericht einlesen', filename: 'a.docx' }
    const edit = { msgtype: 'm.file', body: '* x', 'm.new_content': caption, 'm.relates_to': relation }
    expect(inbound(event(edit))).toMatchObject({ kind: 'corrected', text: 'zwischenbericht einlesen', ref: '$first' })
    expect(inbound(event({ ...edit, 'm.new_content': { msgtype: 'm.text', body: 'privat' } }, { direct: false }))).toBe(
      undefined,
    )
  })

  test('tells of a reaction that stands for nothing, and what it would mean, where nobody else reads', () => {
    const reacts = (key: string, more: Partial<Delivered> = {}) => {
      const relation = { rel_type: 'm.annotation', event_id: '$prompt', key }
      const { event: said, ...about } = event({ 'm.relates_to': relation }, more)
      return inbound({ ...about, event: { ...said, type: 'm.reaction' } })
    }
    const signed = { kind: 'signed', place: { id: kim }, answers: '$prompt !room:stadt.example' }
    expect(reacts('👍🏽')).toMatchObject({ ...signed, sign: 'keep' })
    expect(reacts('🎉')).toMatchObject(signed)
    expect(reacts('🎉')).not.toHaveProperty('sign')
    expect(reacts('✅', { direct: false })).toBe(undefined)
    const call = { word: 'same', args: { measure: 'M-02' } }
    expect(reacts('✅', { signs: { '✅': call } })).toMatchObject({ kind: 'invoked', call, ref: '$e' })
    expect(reacts('❤️', { signs: { '✅': call } })).toMatchObject(signed)
  })

  test('counts a file without its bytes as nothing', () => {
    expect(inbound(event({ msgtype: 'm.file', body: 'a.docx', url: 'https://evil.example/a.docx' }))).toBe(undefined)
  })
})

const names = [bot, '@masterplan', 'Masterplan', 'Masterplan Köln']

test.each([
  ['!masterplan status', '/masterplan status'],
  ['!MP  status', '/masterplan status'],
  ['! mp status', '/masterplan status'],
  ['/masterplan', '/masterplan'],
  ['//masterplan: offen', '/masterplan offen'],
  ['Masterplan: offen', '/masterplan offen'],
  ['masterplan köln, offen', '/masterplan offen'],
  ['@Masterplan offen', '/masterplan offen'],
  ['@masterplan:stadt.example: offen', '/masterplan offen'],
  ['!mpx status', undefined],
  ['!masterplanung', undefined],
  ['Masterplan ist gut', undefined],
  ['Masterplanung: morgen', undefined],
  ['Der Masterplan: ein Entwurf', undefined],
])('in a room %j calls us as %j', (text, said) => {
  expect(called(text, { names, mentioned: false, direct: false })).toBe(said)
})

test.each([
  ['Masterplan offen', '/masterplan offen'],
  ['Was ist noch offen, @Masterplan?', '/masterplan Was ist noch offen?'],
  ['offen Masterplan Köln bitte', '/masterplan offen bitte'],
  ['Das ist ja erfreulich!', undefined],
])('with a mention %j calls us as %j', (text, said) => {
  expect(called(text, { names, mentioned: true, direct: false })).toBe(said)
})

test.each([
  ['bestätigen', '/masterplan bestätigen'],
  ['Nummer 1344/2026', '/masterplan Nummer 1344/2026'],
  ['zurückgeben: Auf Seite 2 fehlt etwas.', '/masterplan zurückgeben: Auf Seite 2 fehlt etwas.'],
  ['stand rot', '/masterplan stand rot'],
  ['M-02?', '/masterplan M-02?'],
  ['Masterplan, offen', '/masterplan offen'],
  ['Das ist ja erfreulich!', undefined],
  ['Standpunkt der Fraktion', undefined],
])('in a reply that mentions us without meaning to, %j calls us as %j', (text, said) => {
  expect(called(text, { names, mentioned: true, isReply: true, direct: false })).toBe(said)
  expect(called(text.replace('Masterplan, ', ''), { names, mentioned: false, isReply: true, direct: false })).toBe(
    undefined,
  )
})

test.each([
  ['gelb 60 Läuft.', 'gelb 60 Läuft.'],
  ['Masterplan, gelb 60 Läuft.', 'gelb 60 Läuft.'],
  ['Masterplan läuft gut', 'Masterplan läuft gut'],
  ['!mp status', '/masterplan status'],
])('in a direct room %j says %j', (text, said) => {
  expect(called(text, { names, mentioned: false, direct: true })).toBe(said)
})

test.each([
  [`<a href="https://matrix.to/#/${bot}">Der &amp; Plan</a> status`, ['Der & Plan']],
  [`<a title="x" href='https://matrix.to/#/%40masterplan%3Astadt.example?via=a'>Plan</a>`, ['Plan']],
  [`<mx-reply><a href="https://matrix.to/#/${bot}">x</a></mx-reply>danke`, []],
  [`<a href="https://matrix.to/#/${kim}">Masterplan</a>`, []],
  ['<a href="https://matrix.to/#/%E0%A4%A">x</a>', []],
])('%j links to us as %j', (html, labels) => expect(pills(html, bot)).toEqual(labels))
