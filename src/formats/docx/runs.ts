import type { IRunOptions } from 'docx'
import { TextRun } from 'docx'
import type { Context } from './context.ts'
import { shownText } from './shown-text.ts'

/** How a text looks. */
export type Face = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size' | 'font' | 'shading' | 'style' | 'language'>

const leftward = /([\p{Script=Arabic}\p{Script=Hebrew}]+(?:[\s\p{M}]+[\p{Script=Arabic}\p{Script=Hebrew}]+)*)/u

/** A text as runs: what is written from right to left in runs of its own, a line break as such. */
export function runs(text: string, context: Context, face: Face = {}): readonly TextRun[] {
  return shownText(text, context.replaced)
    .split('\n')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...part
        .split(leftward)
        .filter((piece) => piece !== '')
        .map((piece) => new TextRun({ ...face, text: piece, ...(leftward.test(piece) && { rightToLeft: true }) })),
    ])
}
