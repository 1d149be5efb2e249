import { entriesIn } from '#report/entries-in.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'
import { signLines, typedLines } from './button-lines.ts'
import { type Element, text } from './element.ts'
import { elementsOf } from './elements-of.ts'
import { separated } from './run.ts'

/** All that a reply says and offers: below the entry of each measure, if it has several, what to type for it. */
export function replyElements({ body, buttons = [] }: Pick<Reply, 'body' | 'buttons'>): readonly Element[] {
  const entries = entriesIn(body, new Set(buttons.flatMap((each) => measureOf(each) ?? [])))
  const codes = new Set(entries.flatMap(({ code }) => code ?? []))
  const isOwn = (each: Button): boolean => codes.size > 1 && codes.has(measureOf(each) ?? '')
  const ownOf = (code: string): readonly Button[] => buttons.filter((each) => isOwn(each) && measureOf(each) === code)
  const others = buttons.filter((each) => !isOwn(each))
  return [
    ...entries.flatMap(({ blocks, code }) =>
      code === undefined ? elementsOf(blocks) : tied([...elementsOf(blocks), ...lines(typedLines(ownOf(code)))]),
    ),
    ...lines([...signLines(buttons), ...typedLines(others)]),
  ]
}

const measureOf = ({ call }: Button): string | undefined => call.args['measure']

const lines = (all: Parameters<typeof separated>[0]): readonly Element[] => text(separated(all, '\n'))

const tied = (elements: readonly Element[]): readonly Element[] =>
  elements.map((element, at) => (at === elements.length - 1 ? element : { ...element, ties: true }))
