import { isRated } from '#domain/questionnaire.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { boardTasks } from '#app/boards/board-tasks.ts'
import { button } from '#app/chat/button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import type { Courtesy } from '#app/chat/courtesy-in.ts'
import { oneOpen } from '#app/chat/one-open.ts'
import { answering, replyWith } from '#app/reply.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** A short friendly line with what is open: “Guten Morgen” in reply to a prompt is no answer. */
export async function returnCourtesy(conversation: Conversation, courtesy: Courtesy): Promise<Decision> {
  const { powers, plan, by } = conversation
  const { words, say } = by
  const { reply, open, nothing } = words.answers.courtesy
  const only = courtesy === 'assent' ? await oneOpen(conversation, reply.assent) : undefined
  if (only) return only
  const book = await readBook(powers, plan.code)
  const codes = awaited(book, by.person.id, plan.reminders).map(({ measure }) => measure.code)
  const ofBoard = await boardTasks(powers, plan.code, book, by)
  if (codes.length === 0 && ofBoard.body.length > 0)
    return answering(replyWith(ofBoard.buttons, reply[courtesy], ...ofBoard.body))
  const tasks = codes.length > 0 ? [button(words, words.answers.tasksButton, 'tasks')] : []
  return answering(
    replyWith(
      tasks,
      `${reply[courtesy]} ${codes.length > 0 ? open(say.list(codes), isRated(plan.questionnaire)) : nothing}`,
    ),
  )
}
