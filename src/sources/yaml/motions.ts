import { z } from 'zod'
import type { City } from '#domain/city.ts'
import { paperNumberFits } from '#domain/paper-number-fits.ts'
import { numberLike } from '#text/number-like.ts'
import type { SeedDuty, SeedMotion, SeedPoint } from '#app/contracts/seed.ts'
import { motionNumbers } from '#domain/motion-numbers.ts'
import { day, entries, orNull, text } from '#sources/checked-values.ts'
import { motionIn, motionShape, pointDuties } from '#sources/motion-record.ts'
import type { Path } from '#sources/say-issue.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const point = entries({
  text,
  lead: text.optional(),
  /** Codes, or `none` where it is known that there is no measure. */
  measures: z.array(text).default([]),
  responsible: z.union([text, z.array(text)]).optional(),
  deputy: text.optional(),
})

const shape = entries({
  ...planShape,
  number: text,
  ...motionShape,
  groups: z.array(text).default([]),
  replaces: z.array(text).default([]),
  extends: z.array(text).default([]),
  due: orNull(day),
  points: z.array(point).default([]),
})

type Entry = z.infer<typeof shape>

interface Motions {
  readonly motions: readonly SeedMotion[]
  readonly points: readonly SeedPoint[]
  readonly duties: readonly SeedDuty[]
}

/** Motions of the council with their points, and who is in charge of each. */
export function motionsIn(file: CityFile, city: City | null): Motions {
  const naming = { kind: 'motion', id: (number: string) => number, keys: ['number'] } as const
  const items = itemsOf(file, file.value['motions'], ['motions'], shape, naming)
  const own = items.map((item) => ({ item, file: ofItsPlan(file, item) }))
  for (const each of own) checkMotion(each.file, each.item, city)
  const replaced = new Set(items.flatMap(({ value }) => value.replaces))
  return {
    motions: own.map((each) => motionOf(each.file, each.item.value, replaced.has(each.item.value.number))),
    points: items.flatMap(({ value }) => value.points.map((each, at) => pointOf(value.number, each, at + 1))),
    duties: items.flatMap((item) => item.value.points.flatMap((_, at) => dutiesOf(file, item, at))),
  }
}

function motionOf(file: CityFile, value: Entry, isReplaced: boolean): SeedMotion {
  const { points: _points, ...said } = value
  return motionIn({ ...said, plan: file.plan }, isReplaced)
}

const pointOf = (motion: string, { text: wording, measures }: z.infer<typeof point>, no: number): SeedPoint => {
  const alone = measures.includes('none')
  return { motion, no, text: wording, measures: alone ? [] : [...new Set(measures)], alone }
}

function checkMotion(file: CityFile, { value, path }: Item<Entry>, city: City | null): void {
  const { number, with: other, due, session, points } = value
  const plan = city?.plans.find(({ code }) => code === file.plan)
  const patterns = plan ? motionNumbers(plan) : []
  if (!paperNumberFits(number, patterns))
    file.refuse([...path, 'number'], file.words.badMotionNumber(number, numberLike(patterns[0] ?? 'AN/{no}/{year}')))
  if (other !== null) file.refer('motion', other, other, [...path, 'with'])
  if (due !== null && session !== null && due >= session)
    file.refuse([...path, 'due'], file.words.motionDueTooLate(number))
  for (const [at, { measures }] of points.entries())
    checkMeasures(file, number, measures, [...path, 'points', at, 'measures'])
}

function checkMeasures(file: CityFile, motion: string, codes: readonly string[], path: Path): void {
  const isAlone = codes.includes('none')
  if (isAlone && codes.length > 1) file.refuse(path, file.words.pointsWithAndWithout(motion))
  if (!isAlone) for (const code of codes) file.refer('measure', `${file.plan}:${code}`, code, path)
}

function dutiesOf(file: CityFile, { value, path }: Item<Entry>, at: number): readonly SeedDuty[] {
  const { lead, responsible = [], deputy } = value.points[at] ?? {}
  const charge = { motion: value.number, no: at + 1, lead, responsible: [responsible].flat(), deputy }
  return pointDuties(charge, [...path, 'points', at], file)
}
