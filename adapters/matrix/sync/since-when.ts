import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { jsonOf } from './json-of.ts'

const shape = z.object({ device: z.string(), since: z.number() })

/**
 * Since when our device has been there, in milliseconds since 1970; `now` if it is the first time that we look. What was sent
 * before was encrypted for a former one, and its keys come no more.
 */
export async function sinceWhen(memory: Memory, device: string, now: number): Promise<number> {
  const { data } = shape.safeParse(jsonOf(await memory.get('device')))
  if (data?.device === device) return data.since
  await memory.set('device', JSON.stringify({ device, since: now }))
  return now
}
