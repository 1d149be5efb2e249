import type { Actor } from '#app/contracts/actor.ts'
import type { Papering } from '#app/papers/papering.ts'
import { type OpenCall, openCalls } from '#app/signing/open-calls.ts'
import { shownTo } from '#app/signing/shown-to.ts'

/** All that this person can answer, as it may be shown to them: what is held back from a party reads as it was sent. */
export async function callsShown(powers: Papering['powers'], by: Actor): Promise<readonly OpenCall[]> {
  const calls = await openCalls(powers, by)
  return Promise.all(
    calls.map(async (open): Promise<OpenCall> => {
      const { standing } = open
      const signer = open.isOwn ? await shownTo({ powers, ...open }, standing) : standing.signer
      return signer === standing.signer ? open : { ...open, standing: { ...standing, signer }, isHeld: true }
    }),
  )
}
