import { z } from 'zod'
import { type Place, purposes } from '#app/contracts/account.ts'
import { entries, text } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries({ platform: text, realm: text, id: text, purpose: z.enum(purposes) })

/** Channels that serve a purpose for the plan. */
export function channelsIn(file: CityFile): readonly Place[] {
  return itemsOf(file, file.value['channels'], ['channels'], shape).map(({ value: { purpose, ...address } }) => ({
    address,
    plan: file.plan,
    purpose,
  }))
}
