import { z } from 'zod'
import type { Field } from '#domain/field.ts'
import { levels } from '#domain/level.ts'
import { measureStates } from '#domain/measure.ts'
import type { Reference } from '#domain/reference.ts'
import type { SeedDuty, SeedMeasure } from '#app/contracts/seed.ts'
import { entries, text, whole } from '#sources/checked-values.ts'
import { referenceIn, referenceShape } from '#sources/reference.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'
import { chargesIn, chargeShape } from './responsibilities.ts'
import { ofItsPlan, placesInPlan, planShape } from './plan-of-entry.ts'

const field = entries({
  ...planShape,
  code: text,
  name: text,
  source: text.optional(),
  lead: text.optional(),
  ...chargeShape,
  position: whole.optional(),
  signs: z.array(text).default([]),
})
const reference = entries(referenceShape)
const measure = entries({
  ...planShape,
  code: text,
  title: text,
  description: text.default(''),
  field: text.optional(),
  lead: text.optional(),
  participants: z.array(text).default([]),
  partners: z.array(text).default([]),
  /** Offices that sign what a paper says about it, be they part of it or not. */
  signs: z.array(text).default([]),
  /** Of several the first leads. */
  responsible: z.union([text, z.array(text)]).optional(),
  deputy: text.optional(),
  ...chargeShape,
  level: z.enum(levels).default('public'),
  state: z.enum(measureStates).optional(),
  position: whole.optional(),
  references: z.array(reference).default([]),
})

type Entry = z.infer<typeof measure>

/** The plans' fields and measures in their order, and who is responsible for each measure. */
export function measuresIn(file: CityFile) {
  const id = (code: string, { plan }: Readonly<Record<string, unknown>>): string =>
    `${typeof plan === 'string' ? plan : file.plan}:${code}`
  const fields = itemsOf(file, file.value['fields'], ['fields'], field, { kind: 'field', id, keys: ['code'] })
  const measures = itemsOf(file, file.value['measures'], ['measures'], measure, { kind: 'measure', id, keys: ['code'] })
  const [fieldPlaces, places] = [placesInPlan(fields, file.plan), placesInPlan(measures, file.plan)]
  const inPlan = (plan = file.plan): CityFile => ({ ...file, plan })
  return {
    fields: fields.map((item, index): Field => {
      const { code, name, source = null, position } = item.value
      const { plan } = ofItsPlan(file, item)
      return { id: `${plan}:${code}`, plan, code, name, source, position: position ?? fieldPlaces[index] ?? 1 }
    }),
    measures: measures.map((item, index) => measureOf(ofItsPlan(file, item), item, places[index] ?? 1)),
    duties: [
      ...fields.map((item) => signingOf(inPlan(item.value.plan), item)),
      ...fields.flatMap(({ value, path }) =>
        chargesIn(inPlan(value.plan), { subjectKind: 'field', subject: id(value.code, value) }, value, path),
      ),
      ...measures.flatMap((item) => dutiesOf(inPlan(item.value.plan), item)),
    ],
    references: measures.flatMap((item) => referencesOf(inPlan(item.value.plan), item)),
  }
}

function measureOf(file: CityFile, { value, path }: Item<Entry>, position: number): SeedMeasure {
  const { code, title, description, field: group, level, state } = value
  const inField = group === undefined ? null : `${file.plan}:${group}`
  if (group !== undefined && inField !== null) file.refer('field', inField, group, [...path, 'field'])
  const said = {
    id: `${file.plan}:${code}`,
    plan: file.plan,
    code,
    title,
    description,
    field: inField,
    level,
    position: value.position ?? position,
  }
  return state === undefined ? said : { ...said, state }
}

function signingOf(file: CityFile, { value: { code, signs }, path }: Item<z.infer<typeof field>>): SeedDuty {
  for (const [index, party] of signs.entries()) file.refer('party', party, party, [...path, 'signs', index])
  return { subjectKind: 'field', subject: `${file.plan}:${code}`, role: 'signs', holders: [...new Set(signs)] }
}

function referencesOf(file: CityFile, { value: { code, references }, path }: Item<Entry>): readonly Reference[] {
  const titles = references.map(({ title }) => title)
  for (const [index, title] of titles.entries()) {
    if (titles.indexOf(title) < index)
      file.refuse([...path, 'references', index, 'title'], file.words.referenceTwice(title))
  }
  return references.map((each, index) => referenceIn(`${file.plan}:${code}`, each, index + 1))
}

function dutiesOf(file: CityFile, { value, path }: Item<Entry>): readonly SeedDuty[] {
  const { code, lead, participants, partners, signs, responsible, deputy } = value
  const duty = (role: SeedDuty['role'], holders: readonly (string | undefined)[]): SeedDuty => {
    const named = new Set(holders.filter((holder) => holder !== undefined))
    return { subjectKind: 'measure', subject: `${file.plan}:${code}`, role, holders: [...named] }
  }
  if (lead !== undefined) file.refer('party', lead, lead, [...path, 'lead'])
  for (const [key, parties] of Object.entries({ participants, partners, signs })) {
    for (const [index, party] of parties.entries()) file.refer('party', party, party, [...path, key, index])
  }
  const answering = [responsible ?? []].flat()
  for (const person of answering) file.refer('person', person, person, [...path, 'responsible'])
  if (deputy !== undefined) file.refer('person', deputy, deputy, [...path, 'deputy'])
  if (deputy !== undefined && deputy === answering[0]) file.refuse([...path, 'deputy'], file.words.ownDeputy(deputy))
  return [
    duty('leads', [lead]),
    duty('participates', [...participants, ...partners]),
    duty('signs', signs),
    duty('answers', answering),
    duty('deputises', [deputy]),
    ...chargesIn(file, { subjectKind: 'measure', subject: `${file.plan}:${code}` }, value, path),
  ]
}
