import { z } from 'zod'
import { recipients, type ReminderLimits, type ReminderStep } from '#domain/reminder.ts'
import { standardLimits } from '#domain/standard-reminders.ts'
import { atLeastOne, entries, section, text, time, whole } from '#sources/checked-values.ts'
import type { Path } from '#sources/say-issue.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries({
  to: z.enum(recipients),
  'after-opening': whole.optional(),
  'before-due': whole.optional(),
  'after-due': whole.optional(),
  at: time.default('09:30'),
  text: section,
})

const limits = entries({
  'per-request': atLeastOne.default(standardLimits.perRequest),
  'per-week': atLeastOne.default(standardLimits.perWeek),
  'query-after': atLeastOne.default(standardLimits.queryAfter),
})

/** The chain of reminders, in the order of the file. */
export function remindersIn(file: CityFile, value: unknown): readonly ReminderStep[] {
  return itemsOf(file, value, ['plan', 'reminders'], shape).flatMap(({ value: step, path }) => {
    const anchors = anchorsOf(step)
    const [anchor] = anchors
    const words = wordsIn(file, step.text, [...path, 'text'])
    if (anchors.length === 1 && anchor) return [{ to: step.to, at: step.at, ...anchor, ...(words && { text: words }) }]
    file.refuse(path, file.words.oneOfThese(['after-opening', 'before-due', 'after-due']))
    return []
  })
}

/** How often people are reminded at most; what is not said is as usual. */
export function limitsIn(file: CityFile, value: unknown): ReminderLimits {
  if (value === undefined) return standardLimits
  const said = file.check(limits, value, ['plan', 'reminder-limits'])
  return said
    ? { perRequest: said['per-request'], perWeek: said['per-week'], queryAfter: said['query-after'] }
    : standardLimits
}

function anchorsOf(step: z.infer<typeof shape>): readonly Pick<ReminderStep, 'anchor' | 'days'>[] {
  const { 'after-opening': afterOpening, 'before-due': beforeDue, 'after-due': afterDue } = step
  return [
    ...(afterOpening === undefined ? [] : [{ anchor: 'opens' as const, days: afterOpening }]),
    ...(beforeDue === undefined ? [] : [{ anchor: 'due' as const, days: -beforeDue }]),
    ...(afterDue === undefined ? [] : [{ anchor: 'due' as const, days: afterDue }]),
  ]
}

const places = ['{measures}', '{due}', '{office}']
const inLanguages = entries({ de: text.optional(), en: text.optional() })

/** One text for everybody, or one for each language. */
function wordsIn(file: CityFile, value: unknown, path: Path): ReminderStep['text'] {
  if (value === undefined) return undefined
  const { de, en } = wordsSaid(file, value, path) ?? {}
  for (const words of new Set([de, en])) {
    const unknown = words?.match(/\{[^}]*\}?/g)?.find((place) => !places.includes(place))
    if (unknown !== undefined) file.refuse(path, file.words.unknownPlaceholder(unknown, places))
  }
  return { ...(de !== undefined && { de }), ...(en !== undefined && { en }) }
}

function wordsSaid(file: CityFile, value: unknown, path: Path): z.infer<typeof inLanguages> | undefined {
  if (typeof value !== 'string') return file.check(inLanguages, value, path)
  const one = file.check(text, value, path)
  return { de: one, en: one }
}
