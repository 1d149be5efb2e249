import { styleText } from 'node:util'
import type { Row, Style } from './row.ts'

const formats = {
  strong: 'bold',
  emphasis: 'italic',
  code: 'cyan',
  link: 'underline',
  quiet: 'dim',
  green: 'green',
  yellow: 'yellow',
  red: 'red',
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>

/** A row as text, without spaces at its end; escape codes only with `colour`. */
export function paint(row: Row, colour: boolean): string {
  const text = row.map((part) => (colour && part.style ? coloured(part.text, part.style) : part.text)).join('')
  return text.replaceAll('\u00a0', ' ').trimEnd()
}

const coloured = (text: string, style: Style): string => styleText(formats[style], text, { validateStream: false })
