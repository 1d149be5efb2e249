import { z } from 'zod'
import type { Args } from '#app/contracts/args.ts'
import type { Invocation } from '#app/contracts/invocation.ts'

/** Longest `private_metadata` of a view (@slack/types). */
const longest = 3000

const shape = z.object({
  word: z.string().min(1),
  args: z.record(z.string(), z.string()),
  plan: z.string().optional(),
  joins: z.record(z.string(), z.array(z.string())).optional(),
  sure: z.record(z.string(), z.string()).optional(),
})

/** What a modal carries unseen. */
export interface Metadata {
  /** Without what stands in the fields. */
  readonly call: Invocation
  /** What stands between the parts of a text that is spread over several fields, by question. */
  readonly joins: Readonly<Record<string, readonly string[]>>
  /** What is said by submitting: yes to what is asked for confirmation. */
  readonly sure: Args
}

/**
 * The `private_metadata` of a modal (3000 characters). Arguments that do not fit are left out, the longest first: the
 * measure is short, and what was said about it lies in the draft.
 */
export function metadataOf({ call: { word, args, plan }, joins, sure }: Metadata): string {
  const shortFirst = Object.entries(args).toSorted(([, one], [, other]) => one.length - other.length)
  for (let count = shortFirst.length; count > 0; count -= 1) {
    const kept = Object.fromEntries(shortFirst.slice(0, count))
    const text = JSON.stringify({ word, args: kept, plan, joins, sure })
    if (text.length <= longest) return text
  }
  return JSON.stringify({ word, args: {}, plan, joins, sure })
}

/** What a modal carries; undefined for one that is not ours. */
export function metadataIn(text: string): Metadata | undefined {
  const { data } = shape.safeParse(parsed(text))
  if (!data) return undefined
  const { word, args, plan, joins = {}, sure = {} } = data
  return { call: { word, args, ...(plan === undefined ? {} : { plan }) }, joins, sure }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
