import type { Field } from '#domain/field.ts'
import { fold } from '#domain/fold.ts'

const leadIn = /^(?:handlungsfeld|feld|field)\s+/

/**
 * The field that people mean by its code, its name or the beginning of it that no other has; by “Handlungsfeld 2” the
 * second of them. Undefined where it is none, or more than one.
 */
export function fieldMeant(text: string, fields: readonly Field[]): Field | undefined {
  const wanted = fold(text)
  const bare = wanted.replace(leadIn, '')
  const isNo = (at: number): boolean => bare !== wanted && bare === String(at + 1)
  const called = fields.find(({ code, name }, at) => fold(code) === bare || fold(name) === bare || isNo(at))
  const [only, ...others] = fields.filter(({ name }) => bare.length > 3 && fold(name).startsWith(bare))
  return called ?? (others.length === 0 ? only : undefined)
}

/** Whether words say that they name a field: “Handlungsfeld 2”. */
export const namesField = (text: string): boolean => leadIn.test(fold(text))
