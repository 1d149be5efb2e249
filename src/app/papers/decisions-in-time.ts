import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import { changedMeanwhile, passageToEdit } from '#app/papers/passage-texts.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { Waiting } from '#app/rounds/waiting.ts'

/**
 * The arguments of an edit with what the person knows by now: whoever is asked for a text is shown the present one
 * (`seen`), whoever was quicker is told (`told`). What was chosen counts only for the change it was chosen against.
 */
export function editArgs(args: Args, draft: Draft, by: Actor): Args {
  const { take, told, ...known } = args
  if (!('text' in args)) {
    const isShown = passageToEdit(args, draft) !== undefined
    return isShown ? { seen: String(draft.version.no), ...known } : known
  }
  const change = changedMeanwhile(args, draft, by.person.id)
  if (change === null) return known
  const no = String(change.no)
  return { ...known, told: no, ...(take !== undefined && told === no && { take }) }
}

/**
 * The arguments of a release: whoever said yes to a version, to what waits and to who has not signed, has not said it to
 * anything later; nor to letting words pass that were not shown then.
 */
export function releaseArgs(
  args: Args,
  { version }: Draft,
  waiting: readonly Waiting[],
  unsigned: readonly SignatureStanding[],
): Args {
  const { sure, of, without, ...others } = args
  const seen = [
    version.no,
    ...(others['despite'] === undefined ? [] : ['despite']),
    ...waiting.map(({ code, why }) => `${why}:${code}`),
    ...unsigned.map(({ signer, state }) => `${state}:${signer.party.id}`),
  ].join(' ')
  return {
    ...others,
    of: seen,
    // A bare yes is no reason: it is asked for again.
    ...(without !== undefined && isRealReason(without) && { without }),
    ...(sure !== undefined && of === seen && { sure }),
  }
}
