import { z } from 'zod'
import type { Light } from '#domain/light.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { SourceContext, SourceFile } from '#app/contracts/source.ts'
import { day, entries, lightOrNone, pattern, text } from '#sources/checked-values.ts'
import { readYaml } from '#sources/read-yaml.ts'
import { type Reader, readerOf } from '#sources/reader.ts'
import { type ProfileParty, profileParties } from './profile-parties.ts'
import type { Rule } from './rule.ts'
import { checkedRule } from './checked-rule.ts'

export interface Profile {
  readonly plan: string | null
  /** The name of a file, in which `*` stands for anything, and what its rows mean. */
  readonly files: readonly { readonly file: string; readonly rows: readonly Rule[] }[]
  /** The city's own status words; null stands for no light. */
  readonly lights: Readonly<Record<string, Light | null>>
  /** A text that begins so says that nothing has changed. */
  readonly unchanged: readonly string[]
  /** By what the tables call them. */
  readonly rounds: Readonly<Record<string, z.infer<typeof round>>>
  readonly parties: ReadonlyMap<string, ProfileParty>
  /** Collects where the profile defines what the tables use. */
  readonly reader: Reader
}

const row = entries({
  is: z.enum(['field', 'measure', 'answer', 'skip']),
  where: z.record(z.string(), pattern).default({}),
  take: z.record(z.string(), text).default({}),
})
const round = entries({ label: text, from: day, to: day, session: day.optional(), 'as-of': day.optional() })
const office = entries({ key: text.optional(), number: text.optional(), name: text })
const partner = entries({ key: text.optional(), name: text })
const shape = entries({
  plan: text.optional(),
  files: z.array(entries({ file: text, rows: z.array(row) })),
  lights: z.record(z.string(), lightOrNone).default({}),
  unchanged: z.array(text).default([]),
  rounds: z.record(z.string(), round).default({}),
  offices: z.record(z.string(), office).default({}),
  partners: z.record(z.string(), partner).default({}),
})

export type ProfileRow = z.infer<typeof row>

interface ProfileReading {
  readonly profile: Profile | null
  readonly problems: readonly ImportProblem[]
}

/** Reads a profile; a null profile comes with problems. */
export function readProfile(file: SourceFile, words: SourceContext['words']): ProfileReading {
  const parsed = readYaml(file, words.problems)
  if (!parsed.ok) return { profile: null, problems: parsed.problems }
  const reader = readerOf(file.name, parsed.yaml.lineOf, words)
  const said = reader.check(shape, parsed.yaml.value, [])
  const files = said?.files.map((section, index) => ({
    file: section.file,
    rows: section.rows.map((each, place) => checkedRule(each, ['files', index, 'rows', place], reader)),
  }))
  for (const [key, { from, to }] of Object.entries(said?.rounds ?? {})) {
    if (to < from) reader.refuse(['rounds', key, 'to'], reader.words.backwards(from, to))
  }
  if (!said || !files || reader.problems.length > 0) return { profile: null, problems: reader.problems }
  const parties = profileParties(said.offices, said.partners)
  return { profile: { ...said, plan: said.plan ?? null, files, parties, reader }, problems: [] }
}
