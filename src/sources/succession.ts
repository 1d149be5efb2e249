import { z } from 'zod'
import { type Succession, successionKinds } from '#domain/succession.ts'
import { day, instant, orNull, text, whole } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** Which party carries on which, from which day; `measures` are codes with `;` between them, of another plan ids. */
export const successionShape = {
  old: text,
  new: text,
  kind: z.enum(successionKinds),
  from: day,
  rank: whole.default(0),
  measures: orNull(text),
  done: orNull(instant),
}

const shape = z.object(successionShape)

/** A party that carries on another one. */
export function successionIn(plan: string, said: z.infer<typeof shape>, path: Path, file: Reader): Succession {
  const { from, measures, ...rest } = said
  file.refer('party', said.old, said.old, [...path, 'old'])
  file.refer('party', said.new, said.new, [...path, 'new'])
  const codes = measures === null ? [] : measures.split(';').map((code) => code.trim())
  return { ...rest, at: from, measures: codes.map((code) => (code.includes(':') ? code : `${plan}:${code}`)) }
}
