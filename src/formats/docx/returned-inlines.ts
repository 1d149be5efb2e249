import type { Inline } from '#report/inline.ts'
import { type StyledRun, tidied } from '#report/styled-runs.ts'

/** Runs as inline content, however a program cut them; without the signs that only say where a word may be broken. */
export function returnedInlines(runs: readonly StyledRun[]): readonly Inline[] {
  return tidied(runs.map((run) => ({ ...run, text: ordinary(run.text) }))).flatMap((run) =>
    run.text
      .split('\n')
      .flatMap((line, index): Inline[] => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...styled(line, run)]),
  )
}

const ordinary = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replaceAll('\u2011', '-')

function styled(text: string, { strong, emphasis, url }: StyledRun): readonly Inline[] {
  if (text === '') return []
  const words: Inline = { type: 'text', value: text }
  const slanted: Inline = emphasis ? { type: 'emphasis', children: [words] } : words
  const bold: Inline = strong ? { type: 'strong', children: [slanted] } : slanted
  return [url === null ? bold : { type: 'link', url, children: [bold] }]
}
