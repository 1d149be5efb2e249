import type { Actor } from '#app/contracts/actor.ts'
import type { Papering } from '#app/papers/papering.ts'
import { isHeld } from '#app/signing/is-held.ts'
import { type OpenCall, openCalls } from '#app/signing/open-calls.ts'

/** All that this person can answer, as it may be shown to them: what is held back from a party reads as it was sent. */
export async function callsShown(powers: Papering['powers'], by: Actor): Promise<readonly OpenCall[]> {
  const calls = await openCalls(powers, by)
  return Promise.all(
    calls.map(async (open): Promise<OpenCall> => {
      const { book, signing, standing, call, isOwn } = open
      if (!isOwn || !(await isHeld({ powers, book }, signing, standing))) return open
      return { ...open, standing: { ...standing, signer: { ...standing.signer, texts: call.texts } }, isHeld: true }
    }),
  )
}
