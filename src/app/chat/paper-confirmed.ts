import type { CommandWord } from '#app/contracts/command.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { allowed } from '#app/people/allowed.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Whether “bestätigen” alone means the interim report: of whoever confirms that, and may confirm nothing else, nothing
 * else can be meant.
 */
export async function paperConfirmed(
  { powers, plan, by }: Conversation,
  word: CommandWord,
  rest: string,
): Promise<boolean> {
  if (word !== 'confirm' || rest !== '') return false
  const book = await readBook(powers, plan.code)
  const may = (action: 'confirm-paper' | 'confirm-proposal') => allowed(book, by, action, plan.code)
  return may('confirm-paper') && !may('confirm-proposal')
}
