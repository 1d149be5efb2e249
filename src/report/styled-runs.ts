import type { Inline } from '#report/inline.ts'
import { plainText } from '#report/plain-text.ts'

/** A stretch of text in one style; a line break is `\n` within it. */
export interface StyledRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  /** Where it leads, if it is a link. */
  readonly url: string | null
}

const plain = { strong: false, emphasis: false, url: null }

/**
 * Inline content as runs, each style a property of its own, whatever was nested in what. Blanks belong to no style and
 * none stand beside a line break or at the ends; neighbours alike are one run.
 */
export const styledRuns = (children: readonly Inline[]): readonly StyledRun[] => tidied(runsOf(children, plain))

function runsOf(children: readonly Inline[], style: Omit<StyledRun, 'text'>): readonly StyledRun[] {
  return children.flatMap((node): readonly StyledRun[] => {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        return runsOf(node.children, { ...style, [node.type]: true })
      case 'link':
        return runsOf(node.children, { ...style, url: node.url })
      case 'break':
        return [{ ...plain, text: '\n' }]
      default:
        return [{ ...style, text: plainText([node]) }]
    }
  })
}

/** The same runs, however they were cut: of the same style joined, without blanks at the ends of lines. */
export function tidied(runs: readonly StyledRun[]): readonly StyledRun[] {
  const pieces = joined(runs).flatMap((run) => {
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? []
    return [
      { ...plain, text: before },
      { ...run, text },
      { ...plain, text: after },
    ]
  })
  const lines = joined(pieces).map(({ text, ...style }) => ({
    ...style,
    text: text.replace(/[^\S\n]*\n[^\S\n]*/g, '\n'),
  }))
  const [first] = lines
  const last = lines.at(-1)
  return joined(
    lines.map((run) => ({
      ...run,
      text: cut(run.text, run === first, run === last),
    })),
  )
}

const cut = (text: string, first: boolean, last: boolean): string => {
  const start = first ? text.trimStart() : text
  return last ? start.trimEnd() : start
}

function joined(runs: readonly StyledRun[]): readonly StyledRun[] {
  const all: { -readonly [Key in keyof StyledRun]: StyledRun[Key] }[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = all.at(-1)
    if (last && last.strong === run.strong && last.emphasis === run.emphasis && last.url === run.url)
      last.text += run.text
    else all.push({ ...run })
  }
  return all
}
