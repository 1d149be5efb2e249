import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import type { Delivered } from './delivered.ts'
import type { Desk } from './desk.ts'
import { hasForm, openForm } from './open-form.ts'
import { showWhereAsked } from './show-where-asked.ts'

/** Shows what a button, a shortcut or a choice in a form leads to, where that is not posted: a form, or words. */
export async function answerPress(
  desk: Desk,
  from: Delivered,
  { kind, from: to, trigger }: Incoming,
  reply: Reply | undefined,
): Promise<void> {
  // What has no trigger is posted.
  if (trigger === undefined) return
  if (kind === 'form-changed') await changed(desk, from, reply)
  else if (hasForm(reply)) await openForm(desk, from, to, reply)
  else if (reply && (trigger.takes !== 'forms' || reply.problems)) await showWhereAsked(desk, from, to, reply)
}

/** Lets the fields of an open form come and go. Whoever has chosen once more meanwhile sees what that leads to. */
async function changed({ views, showing, log }: Desk, { view }: Delivered, reply: Reply | undefined): Promise<void> {
  if (!view || !hasForm(reply)) return
  try {
    await views.update({ view_id: view.id, ...(view.hash && { hash: view.hash }), view: showing.modal(reply) })
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'hash_conflict') log.warn({ code }, 'a form could not be changed')
  }
}
