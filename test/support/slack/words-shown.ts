import { type Json, listIn, objectIn, textIn } from './json.ts'

/** What people read in blocks, line by line, buttons in brackets. */
export const wordsShown = (blocks: readonly Json[]): string => blocks.map(wordsOf).filter(Boolean).join('\n')

/** Slack's own marks as they are shown: links by their labels, signs unescaped. */
export const shownText = (mrkdwn: string): string =>
  mrkdwn
    .replace(/<(?:[^<>|]*)\|([^<>]*)>/g, '$1')
    .replace(/<(https?:[^<>]*|mailto:[^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Whom a text calls, or where it leads under a false name, though it should only be read. */
export const callsIn = (mrkdwn: string): readonly string[] =>
  mrkdwn.match(/<(?:[!@#][^<>]*|https?:[^<>]*\|[^<>]*)>/g) ?? []

const apart = new Set(['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'])

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const object = objectIn(value)
  const type = textIn(object, 'type')
  const own = leaves[type]
  if (own) return own(object)
  if (apart.has(type)) return listIn(object, 'elements').map(wordsOf).join('')
  if (typeof object['text'] === 'string') return object['text']
  return parts
    .map((name) => (name === 'alt_text' ? textIn(object, name) : wordsOf(object[name])))
    .filter(Boolean)
    .join('\n')
}

const leaves: Readonly<Record<string, (element: Json) => string>> = {
  mrkdwn: (element) => shownText(textIn(element, 'text')),
  button: (element) => `[${textIn(element['text'], 'text')}]`,
  emoji: (element) => `:${textIn(element, 'name')}:`,
  broadcast: (element) => `@${textIn(element, 'range')}`,
  link: (element) => textIn(element, 'text') || textIn(element, 'url'),
  table: (element) => rowsOf(element['rows']),
}

const parts = [
  'title',
  'label',
  'text',
  'alt_text',
  'fields',
  'elements',
  'accessory',
  'element',
  'hint',
  'placeholder',
]

const rowsOf = (rows: unknown): string =>
  (Array.isArray(rows) ? rows : [])
    .map((row: unknown) => (Array.isArray(row) ? row : []).map(wordsOf).join(' | '))
    .join('\n')
