import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'

/** The zone that was told of each account, by its id. */
export interface ToldZones {
  all(): Promise<Readonly<Record<string, string>>>
  add(zones: Readonly<Record<string, string>>): Promise<void>
}

const name = 'zones'
const kept = z.record(z.string(), z.string())

/** Keeps them in the adapter's memory. */
export function toldZonesIn(memory: Memory): ToldZones {
  const all = async () => kept.parse(JSON.parse((await memory.get(name)) ?? '{}'))
  return {
    all,
    async add(zones) {
      if (Object.keys(zones).length > 0) await memory.set(name, JSON.stringify({ ...(await all()), ...zones }))
    },
  }
}
