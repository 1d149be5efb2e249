import type { Seed } from '#app/contracts/seed.ts'
import type { Reading, SourceContext, SourceFile } from '#app/contracts/source.ts'
import { readerOf } from '#sources/reader.ts'
import { answersIn } from './answers.ts'
import { fieldsIn } from './fields.ts'
import { measuresIn } from './measures.ts'
import { type Profile, readProfile } from './profile.ts'
import { rulesFor } from './rules-for.ts'
import { saidByKind, type TableFile } from './table-file.ts'
import { readTable } from './table.ts'

/**
 * Reads a table of fields, measures or past answers: with a profile any table, without one a table in our own words
 * (`code, title, …`, `measure, round, light, …` or `field, name`).
 */
export function readCsvFile(source: SourceFile, context: SourceContext): Reading {
  if (context.profile === null) return readWith(null, source, context)
  const { profile, problems } = readProfile(context.profile, context.words)
  return profile === null ? { seed: null, problems } : readWith(profile, source, context)
}

function readWith(profile: Profile | null, source: SourceFile, { plan: usualPlan, words }: SourceContext): Reading {
  const table = readTable(source, words.problems)
  const reader = readerOf(source.name, ([line]) => Number(line), words)
  const plan = profile?.plan ?? usualPlan
  if (plan === null) reader.refuse([0], reader.words.noPlan())
  const rules = table.columns.length === 0 ? null : rulesFor(source.name, table, profile, reader)
  const read = plan !== null && rules !== null
  const seed = read ? seedOf({ ...reader, plan, profile, said: saidByKind(table, rules, reader) }) : null
  return { seed, problems: [...table.problems, ...reader.problems] }
}

function seedOf(file: TableFile): Seed {
  const { plan, profile } = file
  if (profile?.plan) profile.reader.refer('plan', plan, plan, ['plan'])
  const parts = { ...fieldsIn(file), ...measuresIn(file), ...answersIn(file) }
  return { ...nothing, ...parts, mentions: [...file.mentions, ...(profile?.reader.mentions ?? [])] }
}

const nothing = {
  city: null,
  people: [],
  accounts: [],
  roles: [],
  absences: [],
  places: [],
}
