import { entriesIn } from '#report/entries-in.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'
import { signLines, typedLines } from './button-lines.ts'
import { type Element, text } from './element.ts'
import { elementsOf } from './elements-of.ts'
import { separated } from './run.ts'

/**
 * All that a reply says and offers: below the entry of each measure, if it has several, what to type for it. `called` is
 * what must stand before that where others read, too.
 */
export function replyElements({ body, buttons = [] }: Reply, called: string): readonly Element[] {
  const entries = entriesIn(body, new Set(buttons.flatMap((each) => measureOf(each) ?? [])))
  const codes = new Set(entries.flatMap(({ code }) => code ?? []))
  const isOwn = (each: Button): boolean => codes.size > 1 && codes.has(measureOf(each) ?? '')
  const typed = (all: readonly Button[]) =>
    typedLines(all.map((each) => ({ ...each, says: each.says === '' ? '' : `${called} ${each.says}` })))
  const ownOf = (code: string): readonly Button[] => buttons.filter((each) => isOwn(each) && measureOf(each) === code)
  return [
    ...entries.flatMap(({ blocks, code }) =>
      code === undefined ? elementsOf(blocks) : close([...elementsOf(blocks), ...lines(typed(ownOf(code)))]),
    ),
    ...lines([...signLines(buttons), ...typed(buttons.filter((each) => !isOwn(each)))]),
  ]
}

const measureOf = ({ call }: Button): string | undefined => call.args['measure']

const lines = (all: Parameters<typeof separated>[0]): readonly Element[] => text(separated(all, '\n'))

/** What is about one measure: its paragraphs are lines of one, and it stays together while it has room. */
function close(elements: readonly Element[]): readonly Element[] {
  const joined: Element[] = []
  for (const next of elements) {
    const last = joined.at(-1)
    const both = last?.tag === 'p' && next.tag === 'p'
    if (both) joined[joined.length - 1] = { tag: 'p', runs: separated([last.runs, next.runs], '\n') }
    else joined.push(next)
  }
  return joined.map((element, at) => (at === joined.length - 1 ? element : { ...element, ties: true }))
}
