import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { notMineMeant } from '#app/chat/not-mine-meant.ts'
import { answering, replyWith } from '#app/reply.ts'

/** More words than these say something about a measure, too. */
const mostWords = 8

/**
 * “Bin ab morgen krank” and “nächste Woche antworte ich” are about the person, not about a measure: the reply points to
 * the commands for that; `asAnswer` is the measure for which the words may still be meant. Undefined for other texts.
 */
export function aside(conversation: Conversation, text: string, asAnswer: string | undefined): Decision | undefined {
  return notMineMeant(conversation, text, asAnswer) ?? awayOrLater(conversation, text, asAnswer)
}

function awayOrLater({ by }: Conversation, text: string, asAnswer: string | undefined): Decision | undefined {
  const words = fold(text)
    .replaceAll(/[.,;:!?]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length > mostWords || lightAt(text) !== undefined || !words.some((word) => self.has(word))) return undefined
  const away = words.some((word) => absent.has(word))
  if (!away && !words.some((word) => later.has(word))) return undefined
  const { answers, commands } = by.words
  const report =
    asAnswer === undefined
      ? []
      : [button(by.words, answers.reportButton, 'report', { measure: asAnswer, text }, `${asAnswer} ${text}`)]
  const said = away ? answers.aside.away(commands.absent.example) : answers.aside.later(commands.later.names[0] ?? '')
  return answering(replyWith(report, said))
}

const says = (['de', 'en'] as const).map((language) => catalogue(language).answers.aside.says)
const self = new Set(says.flatMap((each) => each.self.map(fold)))
const absent = new Set(says.flatMap((each) => each.absent.map(fold)))
const later = new Set(says.flatMap((each) => each.later.map(fold)))
