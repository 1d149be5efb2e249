import { z } from 'zod'
import type { Light } from '#domain/light.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { SourceContext, SourceFile } from '#app/contracts/source.ts'
import { day, entries, lightOrNone, pattern, text } from '#sources/checked-values.ts'
import { readYaml } from '#sources/read-yaml.ts'
import { type Reader, readerOf } from '#sources/reader.ts'
import { type ProfileParty, profileParties } from '#tables/profile-parties.ts'
import { kindsOfRow } from '#tables/vocabulary.ts'
import type { Rule } from '#tables/rule.ts'
import { checkedRule } from '#tables/checked-rule.ts'

export interface Profile {
  readonly plan: string | null
  /** Each about a file, in whose name `*` stands for anything, or about one sheet of it. */
  readonly files: readonly ProfileSection[]
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

export interface ProfileSection {
  readonly file: string
  /** Null for the first sheet that has the columns. */
  readonly sheet: string | null
  /** What its rows mean. */
  readonly rows: readonly Rule[]
}

const row = entries({
  is: z.enum(kindsOfRow),
  where: z.record(z.string(), pattern).default({}),
  take: z.record(z.string(), text).default({}),
  give: z.record(z.string(), text).default({}),
})
const round = entries({ label: text, from: day, to: day, session: day.optional(), 'as-of': day.optional() })
const office = entries({ key: text.optional(), number: text.optional(), name: text.optional() })
const partner = entries({ key: text.optional(), name: text.optional() })
const shape = entries({
  plan: text.optional(),
  files: z.array(entries({ file: text, sheet: text.optional(), rows: z.array(row) })),
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
  const reader = readerOf(file.name, (path) => ({ line: parsed.yaml.lineOf(path) }), words)
  const said = reader.check(shape, parsed.yaml.value, [])
  const files = said?.files.map((section, index) => ({
    file: section.file,
    sheet: section.sheet ?? null,
    rows: section.rows.map((each, place) => checkedRule(each, ['files', index, 'rows', place], reader)),
  }))
  for (const [key, { from, to }] of Object.entries(said?.rounds ?? {})) {
    if (to < from) reader.refuse(['rounds', key, 'to'], reader.words.backwards(from, to))
  }
  if (said) refuseNameless(said, reader)
  if (!said || !files || reader.problems.length > 0) return { profile: null, problems: reader.problems }
  const parties = profileParties(said.offices, said.partners)
  return { profile: { ...said, plan: said.plan ?? null, files, parties, reader }, problems: [] }
}

/** What stands for nobody: neither a party that is known by its key nor one with a name. */
function refuseNameless(said: Pick<z.infer<typeof shape>, 'offices' | 'partners'>, reader: Reader): void {
  for (const section of ['offices', 'partners'] as const) {
    for (const [word, { key, name }] of Object.entries(said[section])) {
      if (key === undefined && name === undefined) reader.refuse([section, word], reader.words.missing('name'))
    }
  }
}
