import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import { changedMeanwhile, passageToEdit } from '#app/papers/passage-texts.ts'
import type { Draft } from '#app/papers/read-draft.ts'

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

/** The arguments of a release: whoever said yes to a version has not said it to the next one. */
export function releaseArgs(args: Args, { version }: Draft): Args {
  const { sure, of, ...others } = args
  const no = String(version.no)
  return { ...others, of: no, ...(sure !== undefined && of === no && { sure }) }
}
