import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import { successionIn } from '#sources/succession.ts'
import { taskIn } from '#sources/task.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Tasks that are no measures, one a row. */
export function tasksIn(file: TableFile): { readonly tasks: readonly Task[] } {
  const tasks = file.said.task.flatMap(({ line, words }, index) => {
    const said = file.check(vocabulary.task, words, [line])
    return said ? [taskIn(file.plan, said, [line], file, index + 1)] : []
  })
  return { tasks }
}

/** Parties that carry on others, a pair a row. */
export function successorsIn(file: TableFile): { readonly successions: readonly Succession[] } {
  const successions = file.said.successor.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.successor, words, [line])
    return said ? [successionIn(file.plan, said, [line], file)] : []
  })
  return { successions }
}
