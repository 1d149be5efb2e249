import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { answering, replyWith } from '#app/reply.ts'

/** More words than these say something about a measure, too. */
const mostWords = 8

/**
 * “Ich bin nicht zuständig” and “falsche Person” are hardly meant for the council: the reply points to the commands for
 * that, and offers to take the words as the text all the same. Undefined for other texts.
 */
export function notMineMeant(
  { by: { words } }: Pick<Conversation, 'by'>,
  text: string,
  code: string | undefined,
): Decision | undefined {
  const line = ` ${fold(text)
    .replaceAll(/[.,;:!?\s]+/g, ' ')
    .trim()} `
  const isShort = line.trim().split(' ').length <= mostWords
  const names = (phrases: readonly string[]): boolean => phrases.some((phrase) => line.includes(` ${phrase} `))
  const isOfOneself = names(self) || notMine.includes(line.trim())
  if (!isShort || lightAt(text) !== undefined || !names(notMine) || !isOfOneself) return undefined
  const { answers, commands } = words
  const measure = code === undefined ? {} : { measure: code }
  const declining = button(words, commands['not-mine'].names[0] ?? '', 'not-mine', measure)
  const taking =
    code === undefined ? [] : [button(words, answers.reportButton, 'report', { ...measure, text }, `${code} ${text}`)]
  const says = answers.aside.notMine(declining.says, commands['hand-over'].example)
  return answering(replyWith([declining, ...taking], says))
}

const says = (['de', 'en'] as const).map((language) => catalogue(language).answers.aside.says)
const self = says.flatMap((each) => each.self.map(fold))
const notMine = says.flatMap((each) => each.notMine.map(fold))
