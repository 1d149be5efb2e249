import type { Field } from '#domain/field.ts'
import type { Measure, MeasureTurn } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import type { Task } from '#domain/task.ts'

export interface Measures {
  /** All measures of a plan in their order. */
  of(plan: string): Promise<readonly Measure[]>
  fieldsOf(plan: string): Promise<readonly Field[]>
  /** What the administration has to do besides, in its order. */
  tasksOf(plan: string): Promise<readonly Task[]>
  /** When a measure was ended, suspended or resumed and why, oldest first. */
  turnsOf(measure: string): Promise<readonly MeasureTurn[]>
  /** What became of measures that were split, merged or continued, from this plan or in it, oldest first. */
  linksOf(plan: string): Promise<readonly MeasureLink[]>
}
