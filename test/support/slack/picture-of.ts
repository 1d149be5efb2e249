import type {
  ActionsBlock,
  Button,
  InputBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  TableBlock,
} from '@slack/types'
import { escapeXml } from '#report/escape-xml.ts'
import { pictureStyle } from './picture-style.ts'

/** Something of ours as Slack shows it. */
export type Shown =
  | {
      readonly type: 'message'
      readonly at: string
      readonly blocks: readonly unknown[]
      readonly files?: readonly string[]
    }
  | {
      readonly type: 'modal'
      readonly title: { readonly text: string }
      readonly submit?: { readonly text: string }
      readonly close?: { readonly text: string }
      readonly blocks: readonly unknown[]
      /** Sentences under fields that will not do, by block. */
      readonly errors?: Readonly<Record<string, string>>
    }
  | { readonly type: 'home'; readonly blocks: readonly unknown[] }

/** A page that looks much like Slack, in German, for pictures of our own messages; nothing of it is Slack's. */
export function pictureOf(shown: Shown): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><style>${pictureStyle}</style><body>${bodyOf(shown)}</body></html>`
}

function bodyOf(shown: Shown): string {
  const blocks = (shown.blocks as readonly ShownBlock[]).map((each) =>
    block(each, 'errors' in shown ? shown.errors : {}),
  )
  switch (shown.type) {
    case 'message': {
      const files = (shown.files ?? []).map(
        (name) => `<div class="file"><b>${escapeXml(name)}</b><small>Datei</small></div>`,
      )
      return `<main class="message"><div class="face">M</div><div><p class="by"><b>Masterplan</b> <i>APP</i> <small>${escapeXml(shown.at)}</small></p>${blocks.join('')}${files.join('')}</div></main>`
    }
    case 'modal':
      return `<main class="modal"><header><h1>${escapeXml(shown.title.text)}</h1><span>✕</span></header><section>${blocks.join('')}</section><footer>${word(shown.close, 'Schließen')}${shown.submit ? `<b>${escapeXml(shown.submit.text)}</b>` : ''}</footer></main>`
    case 'home':
      return `<main class="home"><header><b>Masterplan</b><nav><u>Startseite</u><span>Nachrichten</span><span>Info</span></nav></header>${blocks.join('')}</main>`
  }
}

const word = (text: { readonly text: string } | undefined, otherwise: string): string =>
  `<span>${escapeXml(text?.text ?? otherwise)}</span>`

type ShownBlock =
  | ActionsBlock
  | InputBlock
  | RichTextBlock
  | TableBlock
  | { type: 'header' | 'section'; text: { text: string } }
  | { type: 'context'; elements: readonly { text: string }[] }
  | { type: 'divider' }

function block(node: ShownBlock, errors: Readonly<Record<string, string>> = {}): string {
  switch (node.type) {
    case 'header':
      return `<h2>${escapeXml(node.text.text)}</h2>`
    case 'section':
      return `<p>${lines(node.text.text)}</p>`
    case 'context':
      return `<p class="small">${node.elements.map(({ text }) => lines(text)).join(' ')}</p>`
    case 'divider':
      return '<hr>'
    case 'rich_text':
      return `<div class="rich">${rich(node)}</div>`
    case 'table':
      return table(node)
    case 'actions':
      return `<div class="actions">${node.elements.map((each) => (each.type === 'button' ? button(each) : field(each))).join('')}</div>`
    case 'input':
      return input(node, errors)
  }
}

/** Machines without a typeface for them must show coloured squares, too. */
const squares: Readonly<Record<string, string>> = {
  '🟩': '#3aa35c',
  '🟨': '#f5c518',
  '🟥': '#d63a31',
  '🟦': '#2d7fc1',
  '🟪': '#8a63c0',
  '🟫': '#8a5a44',
  '⬛': '#444',
  '⬜': '#f4f4f4',
  '🔲': '#ddd',
}

const lines = (text: string): string =>
  escapeXml(text)
    .replaceAll('\n', '<br>')
    .replaceAll('📎', '<span class="clip"></span>')
    .replace(/[🟩🟨🟥🟦🟪🟫⬛⬜🔲]/gu, (square) => `<span class="square" style="background:${squares[square]}"></span>`)

const rich = ({ elements }: RichTextBlock): string => elements.map(part).join('')

function part(node: RichTextBlockElement): string {
  switch (node.type) {
    case 'rich_text_section':
      return `<p>${inlines(node.elements)}</p>`
    case 'rich_text_quote':
      return `<blockquote>${inlines(node.elements)}</blockquote>`
    case 'rich_text_preformatted':
      return `<pre>${inlines(node.elements)}</pre>`
    case 'rich_text_list': {
      const start = 'offset' in node && typeof node.offset === 'number' ? node.offset + 1 : 1
      const items = node.elements.map(({ elements }) => `<li>${inlines(elements)}</li>`).join('')
      const indent = `style="margin-left:${(node.indent ?? 0) * 24}px"`
      return node.style === 'ordered' ? `<ol start="${start}" ${indent}>${items}</ol>` : `<ul ${indent}>${items}</ul>`
    }
  }
}

const inlines = (elements: readonly RichTextElement[]): string => elements.map(inline).join('')

function inline(node: RichTextElement): string {
  if (node.type === 'link') return `<a>${escapeXml(node.text ?? node.url)}</a>`
  if (node.type !== 'text') throw new Error(`Nothing of ours says ${node.type}.`)
  const { bold, italic, code } = node.style ?? {}
  const marks = [bold ? 'b' : '', italic ? 'em' : '', code ? 'code' : ''].filter((mark) => mark !== '')
  return marks.reduce((text, mark) => `<${mark}>${text}</${mark}>`, lines(node.text))
}

function table({ rows, column_settings: columns = [] }: TableBlock): string {
  const cells = rows.map((row) =>
    row.map((cell, at) => {
      const said = cell.type === 'rich_text' ? rich(cell) : lines(cell.text)
      return `<td style="text-align:${columns[at]?.align ?? 'left'}">${said}</td>`
    }),
  )
  return `<table>${cells.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`
}

const button = ({ text, style }: Button): string => `<button class="${style ?? ''}">${escapeXml(text.text)}</button>`

function input(
  { label, hint, element, optional, block_id: id = '' }: InputBlock,
  errors: Readonly<Record<string, string>>,
): string {
  const error = errors[id]
  return [
    `<div class="field${error === undefined ? '' : ' wrong'}"><b>${escapeXml(label.text)}</b>`,
    optional ? ' <small>(optional)</small>' : '',
    field(element),
    error === undefined ? '' : `<p class="error">${escapeXml(error)}</p>`,
    hint ? `<p class="small">${escapeXml(hint.text)}</p>` : '',
    '</div>',
  ].join('')
}

type Element = InputBlock['element'] | ActionsBlock['elements'][number]

function field(element: Element): string {
  switch (element.type) {
    case 'plain_text_input':
      return `<div class="box${element.multiline ? ' tall' : ''}">${typed(element.initial_value, element.placeholder?.text)}</div>`
    case 'number_input':
      return `<div class="box">${typed(element.initial_value, element.placeholder?.text)}</div>`
    case 'static_select':
    case 'external_select':
      return `<div class="box menu">${typed(element.initial_option?.text.text, element.placeholder?.text)}<span>⌄</span></div>`
    case 'datepicker':
      return `<div class="box menu">${typed(element.initial_date, element.placeholder?.text)}<span>⌄</span></div>`
    case 'multi_static_select':
      return `<div class="box menu">${typed(element.initial_options?.map(({ text }) => text.text).join(', '), element.placeholder?.text)}<span>⌄</span></div>`
    case 'radio_buttons': {
      const chosen = element.initial_option?.value
      const options = element.options.map(
        ({ text, value }) => `<li class="${value === chosen ? 'chosen' : ''}">${escapeXml(text.text)}</li>`,
      )
      return `<ul class="radio">${options.join('')}</ul>`
    }
    case 'checkboxes': {
      const chosen = new Set(element.initial_options?.map(({ value }) => value))
      const options = element.options.map(
        ({ text, value }) => `<li class="${chosen.has(value) ? 'chosen' : ''}">${escapeXml(text.text)}</li>`,
      )
      return `<ul class="radio square">${options.join('')}</ul>`
    }
    default:
      throw new Error(`No picture shows a ${element.type} yet.`)
  }
}

const typed = (value: string | undefined, placeholder = ''): string =>
  value === undefined || value === '' ? `<span class="pale">${escapeXml(placeholder)}</span>` : lines(value)
