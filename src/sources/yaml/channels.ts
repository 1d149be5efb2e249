import { z } from 'zod'
import type { City } from '#domain/city.ts'
import { type Place, purposes } from '#app/contracts/account.ts'
import { checkAddress } from '#sources/address-forms.ts'
import { entries, text } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const shape = entries({ platform: text, realm: text, id: text, purpose: z.enum(purposes), ...planShape })

/** Channels that serve a purpose for a plan; what is not public only where the same file allows it. */
export function channelsIn(file: CityFile, city: Pick<City, 'nonPublicOn'> | null): readonly Place[] {
  return itemsOf(file, file.value['channels'], ['channels'], shape).map((item) => {
    const {
      value: { purpose, plan: _, ...address },
      path,
    } = item

    if (city && purpose === 'liaison-non-public' && !city.nonPublicOn.includes(address.platform))
      file.refuse([...path, 'platform'], file.words.nonPublicHere(address.platform))
    checkAddress(file, 'channel', address, path)
    return { address, plan: ofItsPlan(file, item).plan, purpose }
  })
}
