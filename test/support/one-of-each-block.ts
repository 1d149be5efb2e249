import type { Block, Table } from '#report/block.ts'

const table: Table = {
  type: 'table',
  caption: 'Beratungsfolge',
  head: ['Gremium', 'Datum', 'Anzahl'],
  rows: [[[{ type: 'text', value: 'Digitalisierungsausschuss' }], [{ type: 'text', value: '07.12.2026' }], []]],
  align: ['left', 'left', 'right'],
}

/** A block of every type, with inline content of every type; the type of this table demands that none is forgotten. */
export const oneOfEachBlock: { readonly [Type in Block['type']]: Extract<Block, { readonly type: Type }> } = {
  heading: { type: 'heading', depth: 1, id: 'summary', children: [{ type: 'text', value: 'Zusammenfassung' }] },
  paragraph: {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Das Konzept ist ' },
      { type: 'strong', children: [{ type: 'text', value: 'abgestimmt' }] },
      { type: 'text', value: ', aber ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'nicht' }] },
      { type: 'text', value: ' beschlossen.' },
      { type: 'break' },
      { type: 'link', url: 'https://www.stadt-koeln.de', children: [{ type: 'text', value: 'Stadt' }] },
      { type: 'text', value: ' ' },
      { type: 'light', light: 'yellow', label: 'Gelb' },
      { type: 'text', value: ' oder ' },
      { type: 'light', light: null, label: 'Ohne Ampel' },
      { type: 'text', value: ', ' },
      { type: 'milestone', state: 'moved', label: 'verschoben' },
      { type: 'text', value: ': ' },
      { type: 'code', value: 'melden M-01' },
    ],
  },
  list: {
    type: 'list',
    ordered: false,
    items: [
      [{ type: 'paragraph', children: [{ type: 'text', value: 'Erstens' }] }],
      [
        { type: 'paragraph', children: [{ type: 'text', value: 'Zweitens' }] },
        {
          type: 'list',
          ordered: true,
          items: [[{ type: 'paragraph', children: [{ type: 'text', value: 'darin' }] }]],
        },
      ],
    ],
  },
  quote: {
    type: 'quote',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Letzter Sachstand' }] }],
  },
  passage: {
    type: 'passage',
    passage: 'M-01/text',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Das Konzept liegt vor.' }] }],
  },
  table,
  figure: {
    type: 'figure',
    id: 'lights',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" role="img"><title>Ampeln</title><desc>Zwei grün, eine rot.</desc></svg>',
    alt: 'Zwei grün, eine rot.',
    caption: 'Ampeln nach Handlungsfeld',
    table: {
      type: 'table',
      caption: '',
      head: ['Handlungsfeld', 'Grün'],
      rows: [[[{ type: 'text', value: 'Bildung' }], []]],
    },
  },
  facts: {
    type: 'facts',
    items: [{ term: 'Stichtag', value: [{ type: 'text', value: '13. November 2026' }] }],
  },
  tiles: {
    type: 'tiles',
    items: [
      { mark: 'green', value: '1.234', label: 'Grün', before: 'Vorbericht: 11' },
      { mark: null, value: '5 von 6', label: 'Rückmeldungen', before: '' },
    ],
  },
  head: {
    type: 'head',
    city: 'Stadt Köln',
    department: 'Dezernat IX',
    office: 'Stabsstelle Digitalisierung',
    kind: 'Mitteilung',
    number: 'Vorlage AN/1492/2026',
    part: 'Öffentlicher Teil',
    title: 'Zwischenbericht zum Digitalisierungsprogramm',
    subtitle: 'Berichtszeitraum 1. Juli bis 31. Dezember 2026',
    consultations: table,
  },
  profile: {
    type: 'profile',
    depth: 2,
    id: 'm-M-01',
    title: 'M-01 Konzept',
    light: 'red',
    lightLabel: 'Rot (vorgeschlagen)',
    percent: { term: 'Umsetzung', now: 70, before: 45, label: '70 % (Vorbericht: 45 %)' },
    facts: [{ term: 'Federführung', value: [{ type: 'text', value: 'Amt für Informationsverarbeitung' }] }],
    children: [{ type: 'heading', depth: 3, children: [{ type: 'text', value: 'Sachstand' }] }],
  },
}
