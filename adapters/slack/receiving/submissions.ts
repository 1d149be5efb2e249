import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { type Answer, answerSubmission, keptOpen, tellLater } from './answer-submission.ts'
import type { SubmittedView } from './delivered.ts'
import type { Desk } from './desk.ts'
import { inTime } from './in-time.ts'

/** So many answers are kept, for modals that Slack delivers twice. */
const most = 200

/** What submitting takes, besides the desk. */
interface Means {
  /** Resolves when it is stored, with the reply that is awaited. */
  take(incoming: Incoming): Promise<{ readonly reply: Promise<Reply | undefined> }>
  /** Lets something go on after the acknowledgement. */
  later(work: Promise<unknown>): void
}

/**
 * Answers modals that were sent: decided before they are acknowledged, so that errors stand at the field. What cannot be
 * saved, or not in time, leaves the modal open with all that was typed. The same modal delivered twice gets the same answer.
 */
export function submissions(desk: Desk, { take, later }: Means) {
  const answers = new Map<string, Promise<Answer>>()

  async function answered(incoming: Incoming, view: SubmittedView): Promise<Answer> {
    const { words, patience, log } = desk
    const known = { stored: false }
    async function decided(): Promise<Reply | undefined> {
      const { reply } = await take(incoming)
      known.stored = true
      return reply
    }
    const work = decided()
    try {
      const reply = await inTime(work, patience.submission)
      if (reply !== 'late') {
        const answer = answerSubmission(desk, view, reply)
        if (answer['response_action'] === 'clear') later(tellLater(desk, incoming.from, reply))
        return answer
      }
      later(work.then((said) => tellLater(desk, incoming.from, said)))
      return keptOpen(view, known.stored ? words.stillSaving : words.notSaved)
    } catch (error) {
      log.error({ error }, 'a form could not be saved')
      answers.delete(incoming.key)
      return keptOpen(view, words.notSaved)
    }
  }

  return (incoming: Incoming, view: SubmittedView): Promise<Answer> => {
    const answer = answers.get(incoming.key) ?? answered(incoming, view)
    answers.set(incoming.key, answer)
    for (const key of [...answers.keys()].slice(0, -most)) answers.delete(key)
    return answer
  }
}
