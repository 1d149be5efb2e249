import type { Field } from '#domain/field.ts'
import type { Measure } from '#domain/measure.ts'

export interface Measures {
  /** All measures of a plan in their order. */
  of(plan: string): Promise<readonly Measure[]>
  fieldsOf(plan: string): Promise<readonly Field[]>
}
