import { heading, list, paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { holders } from '#app/people/holders.ts'
import type { Register } from '#app/responsibilities/register.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The Chief Digital Officer's tasks, each with what it rests on, and who acts as such today. */
export function cdoBlocks({ entries }: Register, book: RoundBook, plan: string, by: Actor): readonly Block[] {
  const { cdo, actsAs, noTasks, restsOn } = by.words.responsibilities
  const tasks = entries.flatMap(({ task }) => (task?.ofCdo ? [task] : []))
  const people = holders(book, plan, 'cdo').map(({ name }) => name)
  return [
    heading(3, cdo),
    ...(people.length > 0 ? [paragraph(actsAs(by.say.list(people)))] : []),
    tasks.length === 0
      ? paragraph(noTasks)
      : list(
          ...tasks.map(({ code, title, description, basis }) =>
            [
              `${code} ${title}`,
              ...(description === '' ? [] : [description]),
              ...(basis === null ? [] : [restsOn(basis)]),
            ].join(' – '),
          ),
        ),
  ]
}
