import { z } from 'zod'
import type { Invocation } from '#app/contracts/invocation.ts'

/** Longest `value` of a button (@slack/types, `Button.value`). */
const longest = 2000

const shape = z.object({ word: z.string().min(1), args: z.record(z.string(), z.string()), plan: z.string().optional() })

/** An invocation as the `value` of a button; undefined when it has no room there (2000 characters). */
export function callValue({ word, args, plan }: Invocation): string | undefined {
  const value = JSON.stringify({ word, args, plan })
  return value.length > longest ? undefined : value
}

/** The invocation that a `value` or metadata carries; undefined for what is hostile, cut short, or of an older kind. */
export function callOf(value: string): Invocation | undefined {
  const { data } = shape.safeParse(parsed(value))
  return data && { word: data.word, args: data.args, ...(data.plan === undefined ? {} : { plan: data.plan }) }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
