import type { Block } from '#report/block.ts'
import { paragraph, strong, t } from '#report/build.ts'
import { wordDifference } from '#report/word-difference.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** What differs between two texts, word by word, under a title. */
export function differenceBlock(title: string, before: string, after: string, { words }: Pick<Actor, 'words'>): Block {
  const runs = wordDifference(onOneLine(before), onOneLine(after))
  const said = runs.map(({ in: where, text }, at) => {
    if (where === 'both') return middle(text, at === 0, at === runs.length - 1)
    return `${words.papers[where === 'before' ? 'removed' : 'added'](text.trim())} `
  })
  return paragraph(strong(`${title}:`), t(` ${said.join('').trim()}`))
}

// Words beside a difference that let it be found.
const near = 40

/** Long runs that did not change are cut to what stands beside the difference. */
function middle(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * near) return text
  const start = first ? '' : text.slice(0, near).replace(/\S*$/, '')
  const end = last ? '' : text.slice(-near).replace(/^\S*\s*/, '')
  return `${start}… ${end}`
}

/** The end of a paragraph is a word of its own: a word before it is the same word. */
const onOneLine = (text: string): string =>
  text === '' ? '' : `${text.replace(/\s*\n\s*/g, ' ¶ ').replace(/[^\S\n]+/g, ' ')} `
