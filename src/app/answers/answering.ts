import type { Answer } from '#domain/answer.ts'
import type { Comment } from '#domain/comment.ts'
import type { Answering } from '#domain/give-answer.ts'
import type { Measure } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Request } from '#domain/request.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { mainPlan } from '#app/main-plan.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

export interface AnsweringRead {
  readonly book: RoundBook
  readonly measure: Measure
  readonly answering: Answering
  /** The present answer in this round, if any. */
  readonly present: Answer | undefined
  /** The measure's requests of all rounds: whatever was begun in any of them ends with an answer. */
  readonly requests: readonly string[]
  /** The question back that the answer settles. */
  readonly query: Comment | undefined
  /** An answer that came after the freeze and waits for the coordination. */
  readonly waiting: Answer | undefined
  /** Who follows the measure, and its last answer before this round, for a change of its light. */
  readonly following: { readonly followers: readonly string[]; readonly earlier: Answer | undefined }
  /** Number of the paper's version that is drafted already. */
  readonly drafted: number | null
}

/** Reads what answering for a measure needs; refuses without a round, and for measures that are not asked. */
export async function readAnswering(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  code: string,
  by: Actor,
): Promise<Outcome<AnsweringRead>> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const measure = book.measures.find((each) => each.code === code)
  const { round } = book
  if (!round) return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  if (!measure)
    return refused(code === '' ? { kind: 'no-open-request' } : { kind: 'unknown-measure', code, nearest: [] })
  if (measure.state === 'superseded') return refused({ kind: 'superseded', code })
  const request = book.requestOf(measure)
  if (!request) return refused({ kind: 'not-asked', code })
  const said = await whatWasSaid(powers, request)
  const { released, drafted } = await paperStanding(powers, round)
  const { responsible, others } = book.chain(measure)
  const own = [responsible, ...others].some((one) => one?.id === by.person.id)
  return accepted({
    book,
    measure,
    ...said,
    query: book.queryOf(request),
    following: await followingOf(powers, book, measure),
    drafted,
    answering: {
      id: powers.newId(),
      request,
      round,
      previousSeq: said.previousSeq,
      at: powers.now(),
      author: by.person.id,
      behalf: responsible && !own ? responsible.id : null,
      source: 'chat',
      coordinator: allowed(book, by, 'record-answer', plan.code),
      released,
      code,
    },
  })
}

/** The earlier answer is looked for only where somebody follows. */
async function followingOf({ store }: Pick<Powers, 'store'>, book: RoundBook, { id }: Measure) {
  const followers = await store.follows.followersOf(id)
  const earlier = followers.length === 0 ? undefined : await earlierAnswer({ store }, book, id)
  return { followers, earlier: earlier?.answer }
}

async function whatWasSaid({ store }: Pick<Powers, 'store'>, { id, answer, subject }: Request) {
  const [present] = answer ? await store.answers.byIds([answer]) : []
  // What was taken back stays in its place in the row of revisions.
  const last = present ?? (await store.answers.revisionsOf(id)).at(-1)
  const late = await store.lateAnswers.on([id])
  const requests = await store.requests.ofMeasure(subject)
  return {
    present,
    previousSeq: last?.seq ?? 0,
    waiting: late.find(({ decision }) => decision === null)?.answer,
    requests: requests.map((each) => each.id),
  }
}
