import type { Head } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import { span, type Row, type Style } from './row.ts'
import { table } from './table.ts'
import { wrap } from './wrap.ts'

/** The head of a paper: sender, kind and part, title, and where it goes. */
export function head(block: Head, width: number): readonly Row[] {
  const { city, department, office, kind, number, part, title, subtitle, consultations } = block
  const line = (text: string, style?: Style): readonly Row[] =>
    text === '' ? [] : wrap([span(cleanText(text), style)], width)
  return [
    ...[city, department, office].flatMap((text) => line(text, 'quiet')),
    [],
    ...[kind, number, part].flatMap((text) => line(text)),
    ...line(title, 'strong'),
    ...line(subtitle),
    [],
    ...table(consultations, width),
  ]
}
