import { type Charges, chargesOn } from '#domain/charges.ts'
import type { Field } from '#domain/field.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import type { Task } from '#domain/task.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Everything that offices have a part in, with who has which; `measure` where it is one. */
export interface Entry {
  readonly kind: 'field' | 'measure' | 'task'
  /** What duties call it by. */
  readonly id: string
  readonly code: string
  readonly title: string
  readonly field: string | null
  readonly measure: Measure | null
  readonly task: Task | null
  readonly charges: Charges
}

export interface Register {
  readonly fields: readonly Field[]
  readonly entries: readonly Entry[]
}

/** The fields, the measures that still run and the tasks of a plan, as the book may be read. */
export async function readRegister({ store }: Pick<Powers, 'store'>, plan: string, book: RoundBook): Promise<Register> {
  const tasks = await store.measures.tasksOf(plan)
  const charges = chargesOn(book.directory, book.today)
  return {
    fields: book.fields,
    entries: [
      ...book.fields.map(({ id, code, name }): Entry => ({
        kind: 'field',
        id,
        code,
        title: name,
        field: id,
        measure: null,
        task: null,
        charges: charges({ kind: 'field', id, field: null }),
      })),
      ...book.measures.filter(isAsked).map((measure): Entry => ({
        kind: 'measure',
        id: measure.id,
        code: measure.code,
        title: measure.title,
        field: measure.field,
        measure,
        task: null,
        charges: charges({ kind: 'measure', id: measure.id, field: measure.field }),
      })),
      ...tasks.map((task): Entry => ({
        kind: 'task',
        id: task.id,
        code: task.code,
        title: task.title,
        field: task.field,
        measure: null,
        task,
        charges: charges({ kind: 'task', id: task.id, field: task.field }),
      })),
    ],
  }
}
