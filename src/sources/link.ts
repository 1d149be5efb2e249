import { z } from 'zod'
import { linkKinds } from '#domain/measure-link.ts'
import type { SeedLink } from '#app/contracts/seed.ts'
import { instant, text } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** Which measure another one carries on, by their codes; `into` names the plan of the other where it is not the same. */
export const linkShape = { from: text, to: text, into: text.optional(), kind: z.enum(linkKinds), at: instant }

const shape = z.object(linkShape)

/** What became of a measure. */
export function linkIn(plan: string, said: z.infer<typeof shape>, path: Path, file: Reader): SeedLink {
  const { into, ...link } = said
  const { from, to } = link
  file.refer('measure', `${plan}:${from}`, from, [...path, 'from'])
  file.refer('measure', `${into ?? plan}:${to}`, to, [...path, 'to'])
  file.define('link', `${plan}:${from}:${into ?? plan}:${to}`, `${from} → ${to}`, path)
  return { plan, ...link, ...(into !== undefined && into !== plan && { into }) }
}
