import { lights } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import { fieldLines } from '#text/field-lines.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { between } from '#app/offices/read-order.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A value that a question has accepted, as the person reads it. */
export function saidValue({ kind, choices = [], people = [] }: Prompt, value: string, { words, say }: Actor): string {
  if (value === '') return ''
  switch (kind) {
    case 'light':
      return say.light(oneOf(lights, value))
    case 'percent':
      return say.percent(Number(value))
    case 'date':
      return say.day(value)
    case 'person':
      return people.find((person) => person.value === value)?.label ?? value
    case 'party':
      return say.list(value.split(between).map((id) => people.find((party) => party.value === id)?.label ?? id))
    case 'measure':
    case 'choice':
    case 'passage':
    case 'filter':
    case 'period':
    case 'measures':
    case 'code':
    case 'codes':
    case 'motion':
    case 'paper':
    case 'file':
      return choices.find((choice) => choice.value === value)?.label ?? value
    case 'text':
    case 'milestones':
    case 'cost':
    case 'links':
      return fieldLines(kind, value, words).join('; ')
  }
}
