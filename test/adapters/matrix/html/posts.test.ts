import { expect, test } from 'vitest'
import { contentOf } from '#adapters/matrix/html/content.ts'
import { posts } from '#adapters/matrix/html/posts.ts'
import type { Block } from '#report/block.ts'
import { code, heading, list, paragraph, strong, t, table } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Button, Sign } from '#app/contracts/reply.ts'
import { messageOf } from '#test/contract/a-reply.ts'

const posted = (body: readonly Block[], buttons: readonly Button[] = [], more: Partial<Message> = {}) =>
  posts({ ...messageOf({ body, private: true, buttons }), ...more }).map(contentOf)
const html = (...body: readonly Block[]): string => posted(body)[0]?.html ?? ''
const plain = (...body: readonly Block[]): string => posted(body)[0]?.body ?? ''

const pressing = (label: string, says: string, args: Record<string, string> = {}, sign?: Sign): Button => ({
  label,
  says,
  call: { word: 'same', args },
  ...(sign && { sign }),
})

test('an overview shows bars with their words, one line where all is of one kind', () => {
  const fields = table(
    '',
    ['Handlungsfeld', 'da', 'Grün', 'Gelb', 'Rot', 'sonst'],
    [
      ['Steuerung', '0/3', '–', '–', '–', '–'],
      ['Beteiligung', '2/4', '1', '1', '–', '–'],
    ],
  )
  const [post] = posted([heading(3, 'Runde 2026-H2'), fields, heading(4, 'Gelb 1'), list('M-02: Es fehlt etwas.')])
  expect(post).toMatchObject({ msgtype: 'm.notice', mention: false })
  expect(post?.figures).toEqual([
    {
      svg: expect.stringMatching(/^<svg .*Beteiligung/s) as string,
      alt:
        'Gestapelte Balken: Anzahl der Maßnahmen je Ampel und Handlungsfeld. ' +
        'Alle Handlungsfelder: 1 Grün, 1 Gelb, 5 Keine Rückmeldung. Steuerung: 3 Keine Rückmeldung. ' +
        'Beteiligung: 1 Grün, 1 Gelb, 2 Keine Rückmeldung.',
      name: 'Ampeln der Maßnahmen nach Handlungsfeld.png',
    },
  ])
  expect(post?.body).toMatchInlineSnapshot(`
    "Runde 2026-H2
    • Alle Handlungsfelder: 2 von 7 beantwortet
      🟩🟨⬜⬜⬜⬜⬜
      🟩 Grün 1 · 🟨 Gelb 1 · ⬜ Keine Rückmeldung 5
    • Steuerung: 0 von 3 beantwortet
    • Beteiligung: 2 von 4 beantwortet
      🟩🟨⬜⬜
      🟩 Grün 1 · 🟨 Gelb 1 · ⬜ Keine Rückmeldung 2

    Gelb 1
    • M-02: Es fehlt etwas."
  `)
  expect(post?.html).toBe(
    '<h4>Runde 2026-H2</h4><ul>' +
      '<li><strong>Alle Handlungsfelder</strong>: 2 von 7 beantwortet<br>🟩🟨⬜⬜⬜⬜⬜<br>🟩\u00a0Grün\u00a01 · 🟨\u00a0Gelb\u00a01 · ⬜\u00a0Keine Rückmeldung\u00a05</li>' +
      '<li><strong>Steuerung</strong>: 0 von 3 beantwortet</li>' +
      '<li><strong>Beteiligung</strong>: 2 von 4 beantwortet<br>🟩🟨⬜⬜<br>🟩\u00a0Grün\u00a01 · 🟨\u00a0Gelb\u00a01 · ⬜\u00a0Keine Rückmeldung\u00a02</li>' +
      '</ul><p><strong>Gelb 1</strong></p><ul><li>M-02: Es fehlt etwas.</li></ul>',
  )
})

test('each row of a table is an item: what it is about in bold, then each value behind its head', () => {
  const dates = table(
    'Termine',
    ['Gremium', 'Datum', 'Ort'],
    [
      ['Rat', '07.12.2026', ''],
      ['Ausschuss', 'x'.repeat(80), 'Saal'],
    ],
  )
  expect(html(dates)).toBe(
    '<p><strong>Termine</strong> · Gremium</p><ul><li><strong>Rat</strong> – Datum: 07.12.2026 · Ort: –</li>' +
      `<li><strong>Ausschuss</strong><br>Datum: ${'x'.repeat(80)}<br>Ort: Saal</li></ul>`,
  )
})

test('what people wrote is shown as they wrote it, and links lead where they say', () => {
  const evil = '<b onclick="x">&amp; \'@room\' \u202Etxt'
  expect(html(paragraph(evil))).toBe('<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp; &#39;@\u200broom&#39; txt</p>')
  const link = (url: string, label: string): Block => paragraph({ type: 'link', url, children: [t(label)] })
  expect(html(link('https://a.example/?a=1&b="', 'Rathaus'))).toBe(
    '<p>Rathaus (<a href="https://a.example/?a=1&amp;b=&quot;">https://a.example/?a=1&amp;b=&quot;</a>)</p>',
  )
  expect(html(link('mailto:amt@stadt.example', 'amt@stadt.example'))).toBe(
    '<p><a href="mailto:amt@stadt.example">amt@stadt.example</a></p>',
  )
  for (const url of ['javascript:alert(1)', 'http://a.example', 'https://matrix.to/#/@kim:a.example'])
    expect(html(link(url, 'hier'))).not.toContain('<a')
  expect(html(link('#m-03', 'M-03'))).toBe('<p>M-03</p>')
})

test('plain text says the same: lists with their marks, quotations that no client cuts off, headings close to what follows', () => {
  const steps: Block = {
    type: 'list',
    ordered: true,
    items: [[paragraph('Erstens'), list('darin')], [], [paragraph('Drittens')]],
  }
  const quoted: Block = { type: 'quote', children: [paragraph('Eins', { type: 'break' }, 'zwei')] }
  expect(plain(heading(1, 'Stand'), paragraph('Alles gut.'), steps, quoted)).toBe(
    'Stand\nAlles gut.\n\n1. Erstens\n   • darin\n2. \n3. Drittens\n\n│ Eins\n│ zwei',
  )
})

test('a prompt for one measure says what its signs mean, and offers them as reactions', () => {
  const buttons = [
    pressing('Unverändert', 'unverändert M-02', { measure: 'M-02' }, 'keep'),
    { ...pressing('Melden', 'melden M-02'), call: { word: 'report', args: { measure: 'M-02' } } },
    { ...pressing('Später erinnern', 'später M-02', {}, 'later'), call: { word: 'later', args: { measure: 'M-02' } } },
    { ...pressing('Abgeben', 'abgeben M-02'), call: { word: 'hand-over', args: {} }, quiet: true as const },
  ]
  const [post] = posted([paragraph(strong('M-02 Masterplan')), paragraph('Wie steht es?')], buttons, { kind: 'prompt' })
  expect(post).toMatchObject({ msgtype: 'm.text', mention: true })
  expect(post?.signs).toEqual({
    '✅': { word: 'same', args: { measure: 'M-02' } },
    '⏳': { word: 'later', args: { measure: 'M-02' } },
  })
  expect(post?.body).toMatchInlineSnapshot(`
    "M-02 Masterplan
    Wie steht es?

    Mit einer Reaktion: ✅ Unverändert · ⏳ Später erinnern
    → unverändert M-02 · melden M-02 · später M-02"
  `)
  const twice = posted([], [...buttons, pressing('Auch', 'unverändert M-03', { measure: 'M-03' }, 'keep')])
  expect(Object.keys(twice[0]?.signs ?? {})).toEqual(['⏳'])
})

test('a prompt for several measures says below each what to type for it', () => {
  const body = ['M-01 Konzept', 'M-02 Plan'].flatMap((title) => [paragraph(strong(title)), paragraph('Noch nichts.')])
  const buttons = ['M-01', 'M-02'].map((measure) => pressing('Unverändert', `unverändert ${measure}`, { measure }))
  const [post] = posted([...body, heading(3, 'Alle')], [...buttons, pressing('Alles wie zuletzt', 'unverändert alle')])
  expect(post?.body).toMatchInlineSnapshot(`
    "M-01 Konzept
    Noch nichts.
    → unverändert M-01

    M-02 Plan
    Noch nichts.
    → unverändert M-02

    Alle
    → unverändert alle – Alles wie zuletzt"
  `)
  expect(post?.signs).toBeUndefined()
})

test('in a room what is to be typed begins with the call, and the asker is replied to', () => {
  const place = { platform: 'matrix', realm: 'stadt.example', id: '!room $root' }
  const from = { ...place, id: '@kim:stadt.example' }
  const [post] = posted([paragraph('Da.')], [pressing('Stand', 'stand')], {
    to: { place },
    inReplyTo: { ref: '$q', from },
  })
  expect(post?.html).toBe('<p>Da.</p><p>→ <code>!masterplan stand</code></p>')
  expect(post?.reply).toEqual({ event: '$q', user: '@kim:stadt.example' })
})

test('a paper in a room calls the liaisons once, and its charts say what they show', () => {
  const place = { platform: 'matrix', realm: 'stadt.example', id: '!room' }
  const liaison = { ...place, id: '@gremien:stadt.example' }
  const chart = { name: 'abbildung-1.png', mediaType: 'image/png', sha512: 'a', alt: 'Gestapelte Balken: 3 Grün.' }
  const paper = { name: 'bericht.pdf', mediaType: 'application/pdf', sha512: 'b' }
  const long = Array.from({ length: 200 }, () =>
    paragraph('Die Ausschreibung läuft, die Vergabe ist vorgesehen.'.repeat(3)),
  )
  const content = { body: long, private: false, calls: [liaison], files: [chart, paper] }
  const all = posts({ ...messageOf(content), kind: 'paper', to: { place } }).map(contentOf)
  expect(all.length).toBeGreaterThan(1)
  expect(all.map(({ calls }) => calls)).toEqual(all.map((_, at) => (at === 0 ? ['@gremien:stadt.example'] : undefined)))
  expect(all.at(-1)).toMatchObject({
    msgtype: 'm.text',
    files: [
      { name: 'abbildung-1.png', alt: 'Gestapelte Balken: 3 Grün.' },
      { name: 'bericht.pdf', alt: '' },
    ],
  })
})

test('what changes an earlier post keeps its type and calls nobody again', () => {
  expect(posted([paragraph('Danke.')], [], { kind: 'edit', replaces: 'm0' })).toMatchObject([
    { msgtype: 'm.text', mention: false },
  ])
})

test('long words come in several posts, cut between sentences and items; a heading goes with what follows', () => {
  const sentence = 'Die Ausschreibung läuft, die Vergabe ist für das dritte Quartal vorgesehen.'
  const long = paragraph(Array.from({ length: 120 }, () => sentence).join(' '))
  const items: Block = { type: 'list', ordered: true, items: Array.from({ length: 150 }, () => [paragraph(sentence)]) }
  const figure: Block = {
    type: 'figure',
    id: 'f',
    svg: '<svg/>',
    alt: 'Zwei grün.',
    caption: 'Ampeln',
    table: table('', ['Feld'], []),
  }
  const message = messageOf({ body: [long, heading(2, 'Danach'), items, figure], private: true })
  const all = posts({ ...message, kind: 'notice' }).map(contentOf)
  expect(all.length).toBeGreaterThan(3)
  for (const { html: shown } of all) expect(shown).not.toMatch(/<\/h3>$/)
  const whole = all.map(({ html: shown }) => shown)
  const sentences = whole
    .join('')
    .split(/<\/p>|<\/li>|<\/h4>/)
    .filter((part) => part.includes('Ausschreibung'))
  expect(sentences.filter((part) => !part.endsWith('vorgesehen.'))).toEqual([])
  const counted = [...whole.join('').matchAll(/<ol(?: start="(\d+)")?>(.*?)<\/ol>/g)].flatMap(
    ([, start, inside = '']) => Array.from(inside.matchAll(/<li>/g), (_, at) => Number(start ?? 1) + at),
  )
  expect(counted).toEqual(Array.from({ length: 150 }, (_, at) => at + 1))
  expect(all.map(({ mention }) => mention)).toEqual(all.map((_, at) => at === 0))
  expect(all.map(({ figures }) => figures)).toEqual(
    all.map((_, at) =>
      at === all.length - 1 ? [{ svg: '<svg/>', alt: 'Zwei grün.', name: 'Ampeln.png' }] : undefined,
    ),
  )
})

test('code to type stands apart, on one line', () => {
  expect(html(paragraph('Zum Beispiel: ', code('gelb 60 Läuft.')))).toBe(
    '<p>Zum Beispiel: <code>gelb 60 Läuft.</code></p>',
  )
})
