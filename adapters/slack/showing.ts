import type { Language } from '#domain/person.ts'
import { homeView } from '#adapters/slack/blocks/home-view.ts'
import { readView } from '#adapters/slack/blocks/read-view.ts'
import { shownReply } from '#adapters/slack/blocks/shown-reply.ts'
import { fieldErrors } from '#adapters/slack/forms/field-errors.ts'
import { modalView } from '#adapters/slack/forms/modal-view.ts'
import { optionsFor } from '#adapters/slack/forms/options-for.ts'
import type { Showing } from '#adapters/slack/receiving/desk.ts'

/** How replies are shown; what belongs to no form is worded in the city's language. */
export const showingIn = (language: Language): Showing => ({
  messages: (reply) => shownReply(reply, reply.form?.language ?? language),
  modal: (reply) => modalView(reply.form, reply.problems && { problems: reply.problems }),
  home: (reply) => homeView(reply, language),
  read: (reply) => readView(reply, language),
  errors: ({ problems = {}, form }, view) => fieldErrors(problems, view, form?.questions),
  choices: (reply) => optionsFor(reply).options,
})
