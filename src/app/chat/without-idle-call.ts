import type { Actor } from '#app/contracts/actor.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { isReport } from '#app/chat/is-report.ts'
import { isCalled, understand, withoutCall } from '#app/chat/understand.ts'

/**
 * The text, without the name we are called by where nobody else could be meant and it adds nothing: before an answer, and,
 * while a question is open, before whatever is neither a command nor a slip in one.
 */
export function withoutIdleCall(text: string, isAsked: boolean, by: Actor): string {
  if (!isCalled(text)) return text
  const line = withoutCall(text)
  if (commandAt(line.replace(/^\//, ''))) return text
  if (isReport(line)) return line
  const meaning = understand(text, true, by)
  const isUnknown = meaning.kind === 'mistake' && meaning.problem.kind === 'unknown-command'
  return isAsked && isUnknown && meaning.problem.nearest === null ? line : text
}
