import type { Block } from '#report/block.ts'
import { code, fact, heading, list, paragraph, strong, t, table } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'

const lights = table(
  'Ampeln je Handlungsfeld',
  ['Feld', 'Grün', 'Gelb'],
  [['Steuerung', '2', { type: 'light', light: 'yellow', label: 'Gelb' }]],
  { align: ['left', 'right', 'left'] },
)

/** One block of each type, each with words of its own. */
export const everyBlock: readonly Block[] = [
  heading(2, 'Stand der Abfragerunde'),
  paragraph('Fällig ist ', strong('M-03'), ', zum Beispiel mit ', code('unverändert M-03'), '.', { type: 'break' }),
  paragraph({ type: 'link', url: 'https://example.org/kriterien', children: [t('Kriterien der Ampeln')] }),
  paragraph({ type: 'emphasis', children: [t('Letzte Meldung')] }, ' ', { type: 'light', light: null, label: 'Keine' }),
  list('erster Punkt', ['zweiter ', strong('wichtiger'), ' Punkt']),
  { type: 'list', ordered: true, items: [[paragraph('Zuerst'), list('darunter')], [paragraph('Danach')]] },
  { type: 'quote', children: [paragraph('Die Ausschreibung läuft noch.')] },
  lights,
  { type: 'figure', id: 'f', svg: '<svg/>', alt: 'Zwei von drei sind grün.', caption: 'Abbildung Eins', table: lights },
  { type: 'facts', items: [fact('Federführung', 'Amt für Informationsverarbeitung'), fact('Beteiligt', '30')] },
  { type: 'tiles', items: [{ mark: 'green', value: '4', label: 'Grüne', before: 'zuletzt 3' }] },
  {
    type: 'head',
    city: 'Musterstadt',
    department: 'Dezernat IX',
    office: 'Stabsstelle Digitalisierung',
    kind: 'Mitteilung',
    number: 'Vorlage 1344/2026',
    part: 'öffentlicher Teil',
    title: 'Zwischenbericht zum Programm',
    subtitle: 'Berichtszeitraum Herbst',
    consultations: table('Beratungsfolge', ['Gremium', 'Datum'], [['Digitalisierungsausschuss', '07.12.2026']]),
  },
  {
    type: 'profile',
    depth: 3,
    id: 'm-03',
    title: 'M-03 Halbjährliche Zwischenberichte',
    light: 'red',
    lightLabel: 'Rot',
    percent: { term: 'Umsetzungsstand', now: 60, before: 40, label: '60 % (zuletzt 40 %)' },
    facts: [fact('Frist', 'Jahresende')],
    children: [paragraph('Der Bericht verzögert sich.')],
  },
]

export const aReply: Reply = {
  body: everyBlock,
  private: false,
  buttons: [
    { label: 'Wie zuletzt', says: 'unverändert M-03', call: { word: 'same', args: { measure: 'M-03' } } },
    { label: 'Überblick ansehen', says: 'stand', call: { word: 'status', args: {} } },
  ],
  files: [
    { name: 'Zwischenbericht.md', mediaType: 'text/markdown', sha512: 'abc' },
    { name: 'Ampeln.png', mediaType: 'image/png', sha512: 'def', alt: 'Zwei von drei Maßnahmen sind grün.' },
  ],
}

export const messageOf = (content: Reply): Message => ({
  id: 'm',
  kind: 'reply',
  to: { place: { platform: 'any', realm: 'any', id: 'any' } },
  about: [],
  content,
  lane: 'interactive',
  notBefore: null,
  expires: null,
})
