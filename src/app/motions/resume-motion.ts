import type { Args } from '#app/contracts/args.ts'
import { motionDraft, motionDrafts } from '#app/motions/motion-draft.ts'
import type { Powers } from '#app/powers.ts'

/**
 * The arguments with which a new motion is begun, or with what was entered and left before: that of the number that is
 * named, else the only one.
 */
export async function resumeMotion(
  { store, now }: Pick<Powers, 'store' | 'now'>,
  args: Args,
  person: string,
): Promise<{ readonly args: Args; readonly resumed: boolean }> {
  const fresh = { args, resumed: false }
  if (Object.keys(args).some((id) => id !== 'action' && id !== 'no' && id !== 'plan' && id !== 'look')) return fresh
  const { conversations } = store
  const { no } = args
  const drafts =
    no === undefined
      ? await conversations.draftsLike(person, motionDrafts)
      : [await conversations.draft(person, motionDraft(no))]
  const [draft, ...others] = drafts.filter((each) => each !== undefined)
  if (!draft || others.length > 0) return fresh
  const { due = '', look: _, ...kept } = draft
  // A last day that has come meanwhile is asked for anew.
  const still: Args = due > now().slice(0, 10) ? { ...kept, due } : kept
  return { args: { ...still, ...args }, resumed: Object.keys(still).some((id) => !(id in args)) }
}
