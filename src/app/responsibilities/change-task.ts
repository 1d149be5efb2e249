import { fold } from '#domain/fold.ts'
import { freeCode, takenBy } from '#domain/new-codes.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Task } from '#domain/task.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { reply, replyWith } from '#app/reply.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/** Longest title of a task, and what it rests on, in characters. */
export const longestTask = 200

/**
 * Enters a task, one of the CDO's or one that holds for the whole city, under the next code unless one is named; refuses
 * a task and a code that there are already.
 */
export function addTask(
  charging: Charging,
  { code: wanted, title, basis, ofCdo }: Pick<Task, 'title' | 'basis' | 'ofCdo'> & { readonly code: string | null },
): Outcome<Decision> {
  const { plan, register, by } = charging
  if (title === '') return refused({ kind: 'empty-text', question: 'title' })
  const long = [title, basis ?? ''].find((text) => text.length > longestTask)
  if (long !== undefined)
    return refused({ kind: 'text-too-long', question: 'title', length: long.length, limit: longestTask })
  const tasks = register.entries.flatMap(({ task }) => task ?? [])
  const known = tasks.find((task) => fold(task.title) === fold(title))
  if (known) return refused({ kind: 'task-known', code: known.code, title: known.title })
  const codes = register.entries.map(({ code }) => code)
  const free = freeCode(tasks.at(-1)?.code ?? 'A-00', codes)
  if (wanted !== null && takenBy(wanted, codes) !== undefined)
    return refused({ kind: 'code-taken', code: wanted, free })
  const code = wanted ?? free
  const task: Task = {
    id: `${plan}:${code}`,
    plan,
    code,
    title,
    description: '',
    basis,
    field: null,
    ofCdo,
    position: Math.max(0, ...tasks.map(({ position }) => position)) + 1,
  }
  const { taskLed } = by.words.responsibilities
  const added = ({ words }: Actor): string => words.responsibilities.taskAdded[ofCdo ? 'cdo' : 'city'](task.code, title)
  return accepted({
    reply: replyWith([undoButton(by.words)], added(by), taskLed(task.code)),
    changes: [{ kind: 'task-added', task }],
    messages: ofCdo ? toldCdo(charging, added) : [],
    undo: { act: 'task', about: task.code, changes: [{ kind: 'task-removed', task: task.id }] },
  })
}

/** Removes a task with all that is written for it; refuses what is none. */
export function dropTask(charging: Charging, entry: Entry | undefined, said: string): Outcome<Decision> {
  const { book, register, by } = charging
  const task = entry?.task
  if (!task) {
    const codes = register.entries.filter((each) => each.kind === 'task').map(({ code }) => code)
    return refused({ kind: 'no-such-task', text: said, codes })
  }
  const duties = book.directory.duties.filter(
    ({ subjectKind, subject }) => subjectKind === 'task' && subject === task.id,
  )
  const dropped = ({ words }: Actor): string => words.responsibilities.taskDropped(task.code, task.title)
  return accepted({
    reply: replyWith([undoButton(by.words)], dropped(by)),
    changes: [{ kind: 'task-removed', task: task.id }],
    messages: task.ofCdo ? toldCdo(charging, dropped) : [],
    undo: {
      act: 'task',
      about: task.code,
      changes: [{ kind: 'task-added', task }, ...duties.map((duty): Change => ({ kind: 'duty-set', duty }))],
    },
  })
}

/** The Chief Digital Officer reads which tasks are entered or removed in their name. */
const toldCdo = ({ powers, plan, book, by }: Charging, write: (reader: Actor) => string): readonly Message[] =>
  holders(book, plan, 'cdo')
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      notice(powers, person, book.directory, (reader) =>
        reply([reader.words.responsibilities.told, write(reader)].join(' ')),
      ),
    )
