import type { Address } from '#app/contracts/address.ts'
import type { Form, Reply } from '#app/contracts/reply.ts'
import { paragraph } from '#report/build.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Delivered } from './delivered.ts'
import type { Desk } from './desk.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import { openView } from './open-view.ts'
import { showInWords } from './show-in-words.ts'

export type WithForm = Reply & { readonly form: Form }

/** Whether a reply asks for more in a form. */
export const hasForm = (reply: Reply | undefined): reply is WithForm => reply?.form !== undefined

/**
 * Opens a form: over the modal it was asked for in, else by itself. Where the trigger has died meanwhile, its words are
 * shown with a button that opens it.
 */
export async function openForm(desk: Desk, { trigger, view, responseUrl }: Delivered, to: Address, reply: WithForm) {
  try {
    await openView(desk, { trigger, view }, desk.showing.modal(reply))
  } catch (error) {
    desk.log.warn({ code: errorCode(error) }, 'a form could not be opened')
    await showInWords(desk, { to, url: responseUrl }, inWords(desk, reply))
  }
}

/** The same in words, and a button that asks for the form anew. */
export function inWords(
  { words }: Pick<Desk, 'words'>,
  { form, body, buttons = [], private: isPrivate }: WithForm,
): Reply {
  const open = { label: catalogue(form.language).slackPosts.openForm, call: form.call, says: '', quiet: true as const }
  return { body: [...body, paragraph(words.formLate)], private: isPrivate, buttons: [open, ...buttons] }
}
