import { plusSeconds } from '#domain/instant.ts'
import type { Problem } from '#domain/problem.ts'
import { problemSentence } from '#text/problem.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command, CommandWord } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { codeSaid } from '#app/chat/code-said.ts'
import { cityReader } from '#app/people/identify.ts'
import { whyShutOut } from '#app/people/why-shut-out.ts'
import { useLinkCode } from '#app/people/use-link-code.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

interface Strange {
  readonly powers: Powers
  readonly commands: ReadonlyMap<CommandWord, Command<Powers>>
  /** Whether it was said to us. */
  readonly isForUs: boolean
}

const oneHour = 60 * 60

/** Wrong codes that an account may write in an hour. */
const mostGuesses = 5

/** A code that nobody has, to show what one looks like. */
const sampleCode = 'K7F3-9QXM'

/**
 * Answers somebody we do not know: links their account if they have a code, else says once an hour how to get one.
 * Whoever writes more wrong codes than that allows is not answered.
 */
export async function answerStranger(strange: Strange, incoming: Incoming): Promise<Decision | undefined> {
  const { powers, isForUs } = strange
  const { from: address } = incoming
  const at = powers.now()
  const { guesses, told } = await powers.store.links.tries(address, plusSeconds(at, -oneHour))
  const code = incoming.private ? codeSaid(incoming) : undefined
  if (code !== undefined) {
    if (guesses > mostGuesses) return undefined
    const linked = guesses < mostGuesses ? await welcomed(strange, incoming, code) : undefined
    const problem: Problem = { kind: guesses < mostGuesses ? 'no-such-link-code' : 'too-many-link-codes' }
    return linked ?? said([sentence(powers, problem)], { kind: 'code-guessed', address, at })
  }
  if (!isForUs) return undefined
  const { words } = cityReader(powers.city)
  const lines = [sentence(powers, { kind: 'stranger' }), words.accounts.strangers(sampleCode)]
  // What only they see, and only because they asked, makes nobody read on.
  if (incoming.trigger?.takes === 'everything') return answering(reply(...lines))
  return told ? undefined : said(lines, { kind: 'stranger-told', address, at })
}

/** The greeting, with what is open for them; whoever would not be listened to keeps their code. */
async function welcomed(
  { powers, commands }: Strange,
  incoming: Incoming,
  code: string,
): Promise<Decision | undefined> {
  const linked = await useLinkCode(powers, incoming.from, code)
  if (!linked) return undefined
  const { by, decision } = linked
  const shutOut = await whyShutOut(powers, incoming, by)
  if (shutOut)
    return said([problemSentence(shutOut, by.words, by.say)], {
      kind: 'code-guessed',
      address: incoming.from,
      at: powers.now(),
    })
  const open = await commands.get('tasks')?.run(powers, {}, by)
  if (!open?.ok) return decision
  const { body, buttons = [] } = open.value.reply
  return { ...decision, reply: { ...decision.reply, body: [...decision.reply.body, ...body], buttons } }
}

const said = (lines: readonly string[], change: Change): Decision => ({
  ...answering(reply(...lines)),
  changes: [change],
})

function sentence({ city }: Powers, problem: Problem): string {
  const { words, say } = cityReader(city)
  return problemSentence(problem, words, say)
}
