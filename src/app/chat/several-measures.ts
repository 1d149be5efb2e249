import { code as toType, list } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Button } from '#app/contracts/reply.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { answering, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Whoever reports on two measures in one message, or names another one behind the light, must not have all of it sent
 * for one: nothing is stored, and each measure's part is offered to be sent by itself, on a line of its own that one tap
 * copies. Undefined for all other texts.
 */
export async function severalMeasures(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const { powers, plan, by } = conversation
  const { measures } = await readBook(powers, plan.code)
  const codes = measures.map(({ code }) => code)
  const named = (word: string): string | undefined =>
    looksLikeCode(word) ? codeNamed(word, codes, plan.code) : undefined
  const lines = partsOf(text, named) ?? misplaced(text, named)
  if (!lines) return undefined
  const { words, say } = by
  const buttons: Button[] = []
  for (const line of lines) {
    const { args, rest, problem } = await readCommand(conversation, 'report', line)
    if (rest === '' && !problem)
      buttons.push(quietButton(words, words.answers.reportButton, 'report', args, cleanLine(line)))
  }
  const listed = [...new Set(text.split(/\s+/).flatMap((word) => named(word) ?? []))]
  const ready = buttons.length > 0 ? [list(...buttons.map(({ says }) => toType(says)))] : []
  return answering(replyWith(buttons, words.answers.severalMeasures(say.list(listed)), ...ready))
}

type Named = (word: string) => string | undefined

/** `M-01 grün 50 … M-02 gelb 60 …` taken apart at the codes before a light; undefined where there is one part. */
function partsOf(text: string, named: Named): readonly string[] | undefined {
  const places = [...text.matchAll(/\S+/g)]
    .filter(({ 0: word, index }) => named(word) !== undefined && lightAt(text.slice(index + word.length).trim()))
    .map(({ index }) => index)
  const begins = places[0] === 0 || lightAt(text) === undefined ? places : [0, ...places]
  if (begins.length < 2) return undefined
  return begins.map((from, at) => text.slice(from, begins[at + 1]).trim())
}

/** `grün 50 M-02 …`: a code where the text should begin, which may be the one that is meant. */
function misplaced(text: string, named: Named): readonly string[] | undefined {
  const [first = ''] = text.split(/\s+/)
  const before = named(first)
  const line = before === undefined ? text : text.slice(first.length).trim()
  const light = lightAt(line)
  if (light === undefined) return undefined
  const found = /^[\s,;:.]*(?:\d{1,3}\s?(?:%|prozent|percent)?(?=[\s,;:.])[\s,;:.]*)?/i.exec(line.slice(light.length))
  const head = line.slice(0, light.length + (found?.[0].length ?? 0))
  const rest = line.slice(head.length)
  const [word = ''] = rest.split(/\s+/)
  const code = named(word)
  if (code === undefined || code === before) return undefined
  const moved = `${code} ${head}${rest.slice(word.length).trim()}`
  return before === undefined ? [moved] : [text, moved]
}
