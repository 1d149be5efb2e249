import { blockageWords } from '#app/delivery/blockage-words.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import type { Blocked } from '#app/contracts/store/outbox.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What the operator is to do so that something goes out again, in a sentence. */
export function cureOf(
  { why, to }: Pick<Blocked, 'why' | 'to'>,
  adapter: Pick<Adapter<never>, 'variables'> | undefined,
  { blockages }: Catalogue,
): string {
  const [access] = adapter?.variables.filter(({ secret }) => secret) ?? []
  return why === 'access'
    ? blockages.access(to.platform, access?.name ?? null)
    : blockageWords(blockages, to.platform).cure[why](to.id)
}
