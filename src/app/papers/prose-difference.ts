import { paragraph, strong, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { prose } from '#report/prose.ts'
import { readableText } from '#report/readable-text.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { differenceBlock } from '#app/papers/difference-block.ts'

/** What people read otherwise in one of two passages, without the marks that are typed for bold, lists and tables. */
export function proseDifference(title: string, before: string, after: string, by: Pick<Actor, 'words'>): Block {
  const [old, now] = [readableText(prose(before)), readableText(prose(after))]
  return old === now
    ? paragraph(strong(`${title}:`), t(` ${by.words.papers.styleOnly}`))
    : differenceBlock(title, old, now, by)
}
