import type { PlanSettings } from '#domain/city.ts'
import type { Round } from '#domain/round.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { Refusal } from '#house/refusal.ts'

/** The closed round with this label, the last one without a label; refuses when there is none. */
export async function closedRound(
  { rounds }: Pick<Store, 'rounds'>,
  plan: PlanSettings,
  label: string | undefined,
  { operator }: Catalogue,
): Promise<Round> {
  const closed = (await rounds.of(plan.code)).filter(({ state }) => state === 'closed')
  const last = closed.at(-1)
  if (!last) throw new Refusal(operator.noClosedRound)
  const round = label === undefined ? last : closed.find((each) => each.label === label)
  if (round) return round
  throw new Refusal(
    operator.unknownRound(
      label ?? '',
      closed.map((each) => each.label),
    ),
  )
}
