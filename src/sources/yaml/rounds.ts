import { z } from 'zod'
import type { City } from '#domain/city.ts'
import type { SeedAnswer, SeedRequest, SeedRound } from '#app/contracts/seed.ts'
import { answerRecordIn, answerRecordShape } from '#sources/answer-record.ts'
import { requestIn, requestShape } from '#sources/request-record.ts'
import { type About, aboutIn, aboutShape, referSubject } from '#sources/refer-subject.ts'
import { roundRecordIn, roundRecordShape } from '#sources/round-record.ts'
import { day, entries, light, percent, section, text, yesOrNo } from '#sources/checked-values.ts'
import { textQuestionsOf } from './text-questions.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const round = entries({
  ...planShape,
  ...aboutShape,
  label: text,
  from: day,
  to: day,
  session: day.optional(),
  'as-of': day.optional(),
  ...roundRecordShape,
  requests: section,
  answers: section,
})

const answer = {
  measure: text,
  light: light.optional(),
  percent: percent.optional(),
  unchanged: yesOrNo.optional(),
  author: text.optional(),
  ...answerRecordShape,
  fields: z.record(z.string(), text).default({}),
}

/** Past rounds and their answers, which have a text for each question of the plan's questionnaire. */
export function roundsIn(file: CityFile, city: City | null) {
  const id = (label: string, { motion, plan }: Readonly<Record<string, unknown>>): string =>
    `${[motion, plan].find((each) => typeof each === 'string') ?? file.plan}:${label}`
  const items = itemsOf(file, file.value['rounds'], ['rounds'], round, { kind: 'round', id, keys: ['label'] })
  const own = items.map((item) => {
    const { plan } = ofItsPlan(file, item)
    const about = aboutIn(plan, item.value, item.path, file)
    return { item, about, file: { ...file, plan: about.plan } }
  })
  return {
    rounds: own.map((each) => roundOf(each.file, each.item)),
    requests: own.flatMap((each) => requestsOf(each.file, each.item, each.about)),
    answers: own.flatMap((each) => answersOf(each.file, each, textQuestionsOf(city, each.file.plan))),
  }
}

function roundOf(file: CityFile, { value, path }: Item<z.infer<typeof round>>): SeedRound {
  const { label, from, to, session = null, 'as-of': asOf = null } = value
  if (to < from) file.refuse([...path, 'to'], file.words.backwards(from, to))
  return { plan: file.plan, label, periodFrom: from, periodTo: to, session, asOf, ...roundRecordIn(value, path, file) }
}

const request = entries(requestShape)

function requestsOf(
  file: CityFile,
  { value, path }: Item<z.infer<typeof round>>,
  about: About,
): readonly SeedRequest[] {
  return itemsOf(file, value.requests, [...path, 'requests'], request).map((item) =>
    requestIn({ ...about, round: value.label }, item.value, item.path, file),
  )
}

function answersOf(
  file: CityFile,
  { item: { value, path }, about }: { readonly item: Item<z.infer<typeof round>>; readonly about: About },
  questions: readonly string[],
): readonly SeedAnswer[] {
  const texts = Object.fromEntries(questions.map((id) => [id, text.optional()]))
  const items = itemsOf(file, value.answers, [...path, 'answers'], entries({ ...texts, ...answer }), {
    kind: 'answer',
    id: (code) => `${file.plan}:${value.label}:${code}`,
    keys: ['measure'],
  })
  return items.map((item) => {
    const { measure, light: said = null, percent: share = null, author = null } = item.value
    referSubject(about, measure, [...item.path, 'measure'], file)
    if (author !== null) file.refer('person', author, author, [...item.path, 'author'])
    const asked = questions.flatMap((id) => {
      const words: unknown = Reflect.get(item.value, id)
      return typeof words === 'string' ? [[id, words] as const] : []
    })
    const fields = { ...item.value.fields, ...Object.fromEntries(asked) }
    const record = answerRecordIn(item.value, { ...about, measure }, item.path, file)
    return {
      plan: file.plan,
      round: value.label,
      measure,
      light: said,
      percent: share,
      fields,
      unchanged: item.value.unchanged ?? (record.record?.unchangedRounds ?? 0) > 0,
      author,
      ...record,
    }
  })
}
