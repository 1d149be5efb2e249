import { type Charged, chargesOn, type Part, parts } from '#domain/charges.ts'
import type { Directory } from '#domain/directory.ts'
import type { Field } from '#domain/field.ts'
import type { Day } from '#domain/instant.ts'
import { belongsIn, type Level } from '#domain/level.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import type { Task } from '#domain/task.ts'

/** Who is responsible for what, as the annex of the paper tells it: offices and partners, never persons. */
export interface ResponsibilityFacts {
  /** The fields, the measures that still run and the tasks, each in the plan's order. */
  readonly entries: readonly ResponsibilityEntry[]
  /** The annex is the whole paper, not a part of the report. */
  readonly alone?: true
}

export interface ResponsibilityEntry {
  readonly kind: Charged['kind']
  readonly code: string
  readonly title: string
  /** The code of the field in which it is; of a field its own. */
  readonly field: string | null
  readonly parts: Readonly<Record<Part, readonly PartyName[]>>
  /** Only of a task. */
  readonly task?: Pick<Task, 'description' | 'basis' | 'ofCdo'>
}

export type PartyName = Pick<Party, 'number' | 'name'>

/** What the facts are made from. */
export interface ResponsibilityInput {
  readonly fields: readonly Field[]
  readonly measures: readonly Measure[]
  readonly tasks: readonly Task[]
  readonly directory: Pick<Directory, 'duties' | 'parties'>
}

/** Who has which part on `day`; measures stricter than `level` are left out. */
export function responsibilityFacts(
  { fields, measures, tasks, directory }: ResponsibilityInput,
  day: Day,
  level: Level,
): ResponsibilityFacts {
  const charges = chargesOn(directory, day)
  const codes = new Map(fields.map(({ id, code }) => [id, code]))
  const partsIn = (charged: Charged): ResponsibilityEntry['parts'] => {
    const held = charges(charged)
    const namesOf = (part: Part) => held[part].map(({ number, name }) => ({ number, name }))
    return {
      accountable: namesOf('accountable'),
      leads: namesOf('leads'),
      participates: namesOf('participates'),
      consulted: namesOf('consulted'),
      informed: namesOf('informed'),
    }
  }
  const entryOf = (
    kind: Charged['kind'],
    { id, code, title, field }: Pick<Task, 'id' | 'code' | 'title' | 'field'>,
  ): ResponsibilityEntry => ({
    kind,
    code,
    title,
    field: kind === 'field' ? code : (codes.get(field ?? '') ?? null),
    parts: partsIn({ kind, id, field }),
  })
  const shown = measures.filter((measure) => isAsked(measure) && belongsIn(measure.level, level))
  return {
    entries: [
      ...fields.map(({ id, code, name }) => entryOf('field', { id, code, title: name, field: null })),
      ...shown.map((measure) => entryOf('measure', measure)),
      ...tasks.map((task) => {
        const { description, basis, ofCdo } = task
        return { ...entryOf('task', task), task: { description, basis, ofCdo } }
      }),
    ],
  }
}

/** Whether nobody has any part in it. */
export const isUncharged = ({ parts: held }: ResponsibilityEntry): boolean =>
  parts.every((part) => held[part].length === 0)
