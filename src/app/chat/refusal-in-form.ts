import type { Problem } from '#domain/problem.ts'
import { paragraph } from '#report/build.ts'
import { problemSentence } from '#text/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { formOf } from '#app/chat/form-of.ts'
import { reply } from '#app/reply.ts'

/**
 * A refusal that leaves a form open with all that stands in it: at the fields that it is about, or above them. Undefined
 * where no form can be shown.
 */
export async function refusalInForm(
  conversation: Conversation,
  call: Invocation,
  { entered, upon }: { readonly entered: Args; readonly upon: string },
  problem: Problem,
): Promise<Decision | undefined> {
  const { words, say } = conversation.by
  const sentence = problemSentence(problem, words, say)
  const form = conversation.form ? await formOf(conversation, call, { entered, upon }) : undefined
  if (!form) return undefined
  const about = idsOf(problem).filter((id) => form.questions.some((question) => question.id === id))
  const problems = Object.fromEntries(about.map((id) => [id, sentence]))
  const shown = about.length > 0 ? { form, problems } : { form: { ...form, above: [paragraph(sentence)] } }
  return { reply: { ...reply(sentence), ...shown }, changes: [], messages: [] }
}

/** The questions that a problem is about. */
function idsOf(problem: Problem): readonly string[] {
  if ('question' in problem) return [problem.question]
  return 'questions' in problem ? problem.questions : []
}
