import type { Block } from '#report/block.ts'
import { cleanLine } from '#report/clean-text.ts'
import { firstSentence } from '#report/first-sentence.ts'
import { linesOf } from './lines.ts'
import { seenIn } from './runs.ts'
import { shortened } from './shortened.ts'

const name = 'Masterplan'
/** As much as a locked phone shows. */
const longest = 180
/** A greeting alone tells nobody whether to look. */
const enough = 40

/** What a phone shows of a post before it is opened; never empty, and never markup. */
export function notification(body: readonly Block[], otherwise: readonly string[] = []): string {
  const lines = linesOf(body).map((line) => cleanLine(seenIn(line)))
  const [first = '', second = ''] = [...lines, ...otherwise.map(cleanLine)].filter((line) => line !== '')
  const start = firstSentence(first)
  const said =
    (start.length < enough || /[,:]$/.test(start)) && second !== '' ? `${start} ${firstSentence(second)}` : start
  return escaped(shortened(cleanLine(said), longest) || name)
}

/** The only three characters that begin anything in Slack's text. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
