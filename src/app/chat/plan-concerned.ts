import type { PlanSettings } from '#domain/city.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { planCalledOn } from '#app/boards/plan-called-on.ts'
import type { Powers } from '#app/powers.ts'

/** The plan of the request that something is about without naming it: edited or deleted words, or a reply or reaction to a post. */
export async function planConcerned(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  incoming: Incoming,
): Promise<PlanSettings | undefined> {
  const about = await requestsOf(store, incoming)
  if (about.length === 0) return undefined
  const [request] = await store.requests.byIds(about)
  if (!request) return planCalledOn({ store, city }, ({ id }) => about.includes(id))
  for (const plan of city.plans)
    if ((await store.rounds.of(plan.code)).some(({ id }) => id === request.round)) return plan
  return undefined
}

async function requestsOf(
  { conversations, outbox }: Pick<Powers['store'], 'conversations' | 'outbox'>,
  incoming: Incoming,
): Promise<readonly string[]> {
  const { kind, place, from, private: isPrivate } = incoming
  if (kind === 'said' || kind === 'signed')
    return incoming.answers === undefined ? [] : outbox.aboutOf(isPrivate ? from : place, incoming.answers)
  if ((kind !== 'corrected' && kind !== 'withdrew') || incoming.ref === undefined) return []
  const said = await conversations.said(place, incoming.ref)
  return said?.became ? [said.became.request] : []
}
