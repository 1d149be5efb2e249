import type { ModalView } from '@slack/types'
import type { Language } from '#domain/person.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { catalogue } from '#text/catalogue.ts'
import { homeView } from './home-view.ts'

/** A reply in a modal that asks for nothing. It holds what the bot's own page holds. */
export function readView(reply: Reply, language: Language): ModalView {
  const { readTitle, readClose } = catalogue(language).slackPosts
  return {
    type: 'modal',
    title: { type: 'plain_text', text: readTitle },
    close: { type: 'plain_text', text: readClose },
    blocks: homeView(reply, language).blocks,
  }
}
