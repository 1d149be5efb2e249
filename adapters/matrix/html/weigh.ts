import type { Element } from './element.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

/** What an element takes of an event, in bytes: its text and its HTML, as JSON. */
export const weigh = (element: Element): number =>
  Buffer.byteLength(JSON.stringify([toText([element]), toHtml([element])]))
