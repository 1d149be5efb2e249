import type { Place } from '#app/contracts/account.ts'
import { checkAddress } from '#sources/address-forms.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Channels that serve a purpose for the plan. */
export function channelsIn(file: TableFile): { readonly places: readonly Place[] } {
  const places = file.said.channel.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.channel, words, [line])
    if (!said) return []
    const { purpose, ...address } = said
    checkAddress(file, 'channel', address, [line])
    return [{ address, plan: file.plan, purpose }]
  })
  return { places }
}
