import { z } from 'zod'
import { recipients, type ReminderStep } from '#domain/reminder.ts'
import { entries, time, whole } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries({
  to: z.enum(recipients),
  'after-opening': whole.optional(),
  'before-due': whole.optional(),
  'after-due': whole.optional(),
  at: time.default('09:30'),
})

/** The chain of reminders, in the order of the file. */
export function remindersIn(file: CityFile, value: unknown): readonly ReminderStep[] {
  return itemsOf(file, value, ['plan', 'reminders'], shape).flatMap(({ value: step, path }) => {
    const anchors = anchorsOf(step)
    const [anchor] = anchors
    if (anchors.length === 1 && anchor) return [{ to: step.to, at: step.at, ...anchor }]
    file.refuse(path, file.words.oneOfThese(['after-opening', 'before-due', 'after-due']))
    return []
  })
}

function anchorsOf(step: z.infer<typeof shape>): readonly Pick<ReminderStep, 'anchor' | 'days'>[] {
  const { 'after-opening': afterOpening, 'before-due': beforeDue, 'after-due': afterDue } = step
  return [
    ...(afterOpening === undefined ? [] : [{ anchor: 'opens' as const, days: afterOpening }]),
    ...(beforeDue === undefined ? [] : [{ anchor: 'due' as const, days: -beforeDue }]),
    ...(afterDue === undefined ? [] : [{ anchor: 'due' as const, days: afterDue }]),
  ]
}
