import { askedBack } from '#domain/asked-back.ts'
import type { Comment } from '#domain/comment.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import type { Problem } from '#domain/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { queryMessage } from '#app/answers/query-message.ts'
import { textPrompt } from '#app/answers/text-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Puts a question back to whoever answered: sent at once, the answer is open again for them, after the freeze for a
 * supplement. Refuses where nothing is answered, and once the paper is released.
 */
export const query: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'query',
  needs: 'question-answer',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const answered = book.measures.filter((measure) => book.requestOf(measure)?.state === 'answered')
    return [measurePrompt(answered, book.measures, by), textPrompt(by.words.afterwards.query.what)]
  },
  async run(powers, args, by) {
    const reading = await readAnswering(powers, args['measure'] ?? '', by)
    if (!reading.ok) return reading
    const problem = refusal(reading.value)
    return problem ? refused(problem) : put(powers, reading.value, args['text'] ?? '', by)
  },
}

function refusal({ answering: { request, round, released, code }, waiting }: AnsweringRead): Problem | undefined {
  const { label } = round
  if (released) return { kind: 'released', code, label }
  if (round.kind === 'imported') return { kind: 'frozen', code, label }
  if (request.state === 'answered') return undefined
  if (waiting) return { kind: 'late-answer-waits', code }
  return round.state === 'closed' ? { kind: 'ask-for-supplement', code, label } : { kind: 'not-answered', code }
}

function put(
  powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  read: AnsweringRead,
  text: string,
  by: Actor,
): Outcome<Decision> {
  const { book, measure, present, answering } = read
  const { request, code, at } = answering
  const person = present ? askedBack(present, measure, book.chain(measure), book.directory, book.today) : null
  const comment: Comment = {
    id: powers.newId(),
    request: request.id,
    kind: 'query',
    author: by.person.id,
    to: person?.id ?? null,
    at,
    text,
  }
  const asked = person !== null && person.id !== by.person.id
  return accepted({
    reply: reply(said(read, by, person)),
    changes: [{ kind: 'asked-back', comment, version: request.version }],
    messages: asked ? [queryMessage({ powers, book, measure, query: comment, present, person }, 'put')] : [],
    undo: {
      act: 'asked-back',
      about: code,
      changes: [{ kind: 'request-settled', request: request.id, version: request.version + 1 }],
    },
  })
}

/** Whoever coordinates stands at the end of every chain; that they asked themselves means that nobody else is there. */
function said({ book, measure, present }: AnsweringRead, { person: by, words }: Actor, person: Person | null): string {
  const sentences = words.afterwards.query
  if (person !== null && person.id !== by.id)
    return [
      sentences.sent(measure.code, person.name),
      ...(book.round?.state === 'closed' ? [sentences.makesSupplement] : []),
    ].join(' ')
  const { responsible, others } = book.chain(measure)
  const own = [responsible, ...others].some((one) => one?.id === by.id) || present?.author === by.id
  return own && person !== null ? sentences.yourOwn(measure.code) : sentences.nobody(measure.code)
}
