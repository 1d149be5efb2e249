import type { Task } from '#domain/task.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { partyPrompt } from '#app/people/party-prompt.ts'
import { longestTask } from '#app/responsibilities/change-task.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What a change of the register still needs: the office, or the task. */
export function chargeQuestions(
  { action }: Args,
  book: RoundBook,
  tasks: readonly Task[],
  { words }: Actor,
): readonly Prompt[] {
  const { asks } = words.responsibilities
  switch (action) {
    case 'add-task':
      return [
        textPrompt('title', asks.title, longestTask),
        { ...textPrompt('basis', asks.basis, longestTask), required: false },
      ]
    case 'drop-task':
      return tasks.length === 0
        ? []
        : [
            choicePrompt(
              'about',
              asks.which,
              tasks.map(({ code, title }) => ({ value: code, label: `${code} ${title}`, also: [code] })),
            ),
          ]
    default:
      return [partyPrompt(book, { id: 'party', required: true, takesSeveral: true, ...asks.party })]
  }
}
