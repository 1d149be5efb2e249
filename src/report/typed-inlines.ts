import type { Inline } from '#report/inline.ts'
import { type StyledRun, styledRuns } from '#report/styled-runs.ts'

/** How marks are set: which style goes around the other, whether signs that may be read as marks are escaped. */
export interface Marking {
  readonly outer: 'strong' | 'emphasis' | 'none'
  readonly escapes: boolean
}

/** Inline content as it is typed in chat: `**bold**`, `*italic*`, `[text](https://…)`, single line breaks. */
export const typedInlines = (children: readonly Inline[], marking: Marking): string =>
  groups(styledRuns(children), ({ url }) => url)
    .map((runs) => linked(runs, marking))
    .join('')

function linked(runs: readonly StyledRun[], marking: Marking): string {
  const url = runs[0]?.url ?? null
  const text = styled(runs, marking)
  if (url === null || !/^(?:https?|mailto):/i.test(url)) return text
  const words = runs.map((run) => run.text).join('')
  const isBare = !marking.escapes && [url, url.replace(/^(?:http:\/\/|mailto:)/i, '')].includes(words)
  if (isBare) return text
  if (marking.outer === 'none') return `${text} (${url})`
  return `[${text}](${/[\s()<>]/.test(url) ? `<${url}>` : url})`
}

function styled(runs: readonly StyledRun[], marking: Marking): string {
  const { outer } = marking
  if (outer === 'none') return runs.map(({ text }) => written(text, marking)).join('')
  const inner = outer === 'strong' ? 'emphasis' : 'strong'
  return groups(runs, (run) => run[outer])
    .map((group) => {
      const isWithin = group[0]?.[outer] === true
      const words = groups(group, (run) => run[inner]).map((part) =>
        within(part, inner, part.map(({ text }) => written(text, marking)).join(''), isWithin ? '_' : '*'),
      )
      return within(group, outer, words.join(''), '*')
    })
    .join('')
}

function within([first]: readonly StyledRun[], style: 'strong' | 'emphasis', words: string, sign: '*' | '_'): string {
  if (first?.[style] !== true) return words
  const mark = style === 'strong' ? sign.repeat(2) : sign
  return `${mark}${words}${mark}`
}

/** A number and its unit are bound anew when they are shown. */
function written(bound: string, { escapes }: Marking): string {
  const text = bound.replaceAll('\u00A0', ' ')
  if (!escapes) return text
  return text
    .replace(/[\\`*_[\]<>|#~!&]/g, '\\$&')
    .replace(/^([ \t]*)([-+])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])/gm, '$1\\$2')
}

/** Neighbours that have the same in common. */
function groups(
  runs: readonly StyledRun[],
  key: (run: StyledRun) => string | boolean | null,
): readonly (readonly StyledRun[])[] {
  const all: StyledRun[][] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.[0] && key(last[0]) === key(run)) last.push(run)
    else all.push([run])
  }
  return all
}
