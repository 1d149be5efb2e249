import type { Catalogue } from '#text/catalogue.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** The ways to decide on an answer that came after the freeze. */
export const admitButtons = (words: Catalogue, code: string): readonly Button[] =>
  (['yes', 'no'] as const).map((decision) =>
    button(
      words,
      words.afterwards.admit[decision],
      'admit',
      { measure: code, decision },
      `${code} ${words.questions[decision]}`,
    ),
  )
