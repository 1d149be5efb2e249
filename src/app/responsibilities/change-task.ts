import { fold } from '#domain/fold.ts'
import { freeCode } from '#domain/new-codes.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Task } from '#domain/task.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { replyWith } from '#app/reply.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/** Longest title of a task, and what it rests on, in characters. */
export const longestTask = 200

/** Enters a task, one of the CDO's or one that holds for the whole city; refuses one that there is already. */
export function addTask(
  { powers, plan, register, by }: Charging,
  { title, basis, ofCdo }: Pick<Task, 'title' | 'basis' | 'ofCdo'>,
): Outcome<Decision> {
  if (title === '') return refused({ kind: 'empty-text', question: 'title' })
  const long = [title, basis ?? ''].find((text) => text.length > longestTask)
  if (long !== undefined)
    return refused({ kind: 'text-too-long', question: 'title', length: long.length, limit: longestTask })
  const tasks = register.entries.flatMap(({ task }) => task ?? [])
  const known = tasks.find((task) => fold(task.title) === fold(title))
  if (known) return refused({ kind: 'task-known', code: known.code, title: known.title })
  const codes = register.entries.map(({ code }) => code)
  const task: Task = {
    id: powers.newId(),
    plan,
    code: freeCode(tasks.at(-1)?.code ?? 'A-00', codes),
    title,
    description: '',
    basis,
    field: null,
    ofCdo,
    position: Math.max(0, ...tasks.map(({ position }) => position)) + 1,
  }
  const { taskAdded } = by.words.responsibilities
  return accepted({
    reply: replyWith([undoButton(by.words)], taskAdded[ofCdo ? 'cdo' : 'city'](task.code, title)),
    changes: [{ kind: 'task-added', task }],
    messages: [],
    undo: { act: 'task', about: task.code, changes: [{ kind: 'task-removed', task: task.id }] },
  })
}

/** Removes a task with all that is written for it; refuses what is none. */
export function dropTask({ book, register, by }: Charging, entry: Entry | undefined, said: string): Outcome<Decision> {
  const task = entry?.task
  if (!task) {
    const codes = register.entries.filter((each) => each.kind === 'task').map(({ code }) => code)
    return refused({ kind: 'no-such-task', text: said, codes })
  }
  const duties = book.directory.duties.filter(
    ({ subjectKind, subject }) => subjectKind === 'task' && subject === task.id,
  )
  return accepted({
    reply: replyWith([undoButton(by.words)], by.words.responsibilities.taskDropped(task.code, task.title)),
    changes: [{ kind: 'task-removed', task: task.id }],
    messages: [],
    undo: {
      act: 'task',
      about: task.code,
      changes: [{ kind: 'task-added', task }, ...duties.map((duty): Change => ({ kind: 'duty-set', duty }))],
    },
  })
}
