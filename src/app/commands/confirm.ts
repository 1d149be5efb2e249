import type { Answer } from '#domain/answer.ts'
import type { Light } from '#domain/light.ts'
import type { Measure } from '#domain/measure.ts'
import { proposedState } from '#domain/proposal.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Request } from '#domain/request.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Command } from '#app/contracts/command.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { tellFollowers } from '#app/people/tell-followers.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Confirms or declines what a contributor proposed: that a measure is done, on hold or dropped. */
export const confirm: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'confirm',
  needs: 'confirm-proposal',
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const measure = measurePrompt(proposed(book), book.measures, by)
    const code = args['measure']
    // Without a proposal there is nothing to decide; running it says so.
    if (code !== undefined && !proposed(book).some((each) => each.code === code)) return [measure]
    return [measure, yesOrNo('decision', by.words.questions.decision.label, by)]
  },
  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const code = args['measure'] ?? ''
    const measure = proposed(book).find((each) => each.code === code)
    const request = measure && book.requestOf(measure)
    const state = request && proposedState(measure, request.light)
    if (!request || !state) return refused({ kind: 'no-proposal', code })
    const [answer] = request.answer ? await powers.store.answers.byIds([request.answer]) : []
    if (proposerOf(answer) === by.person.id) return refused({ kind: 'own-proposal', code })
    const agreed = args['decision'] === 'yes'
    const knowing = [by.person.id, proposerOf(answer)]
    const decided = decision(code, request.light, agreed, book.round?.state === 'open')
    const proposer = book.directory.people.find(({ id }) => id === proposerOf(answer))
    return accepted({
      reply: { ...decided(by), buttons: [undoButton(by.words)] },
      changes: agreed
        ? [{ kind: 'measure-state', measure: measure.id, state, version: measure.version }]
        : [{ kind: 'proposal-declined', measure: measure.id, request: request.id }],
      messages: [
        ...(proposer ? [notice(powers, proposer, book.directory, decided, [request.id])] : []),
        ...(agreed ? await followersTold(powers, book, measure, request, knowing) : []),
      ],
      undo: { act: 'confirmed', about: code, changes: takenBack(measure, agreed) },
    })
  },
}

/** The measure gets the state again that it had before; a proposal that was declined may be decided anew. */
const takenBack = ({ id, state, version }: Measure, agreed: boolean): readonly Change[] =>
  agreed ? [{ kind: 'measure-state', measure: id, state, version: version + 1 }] : []

/** What was decided, for whoever decided and whoever proposed. */
const decision =
  (code: string, light: Light | null, agreed: boolean, open: boolean) =>
  ({ words, say }: Actor): Reply =>
    reply(words.answers.decided(code, say.light(light), agreed, open))

const proposerOf = (answer: Answer | undefined): string | null => answer?.author ?? null

/** Those who follow the measure hear what was confirmed; who proposed or decided it knows. */
async function followersTold(
  powers: Pick<Powers, 'store' | 'city' | 'newId' | 'quietUntil'>,
  book: RoundBook,
  measure: Measure,
  { light }: Request,
  knowing: readonly (string | null)[],
): Promise<readonly Message[]> {
  const followers = await powers.store.follows.followersOf(measure.id)
  const without = knowing.filter((id) => id !== null)
  return tellFollowers({ powers, book, measure, followers, without }, ({ words, say }) =>
    words.follows.confirmed(measure.code, measure.title, say.light(light)),
  )
}

/** Measures whose present answer proposes a state they do not have yet. */
const proposed = (book: RoundBook) =>
  book.measures.filter((measure) => proposedState(measure, book.requestOf(measure)?.light ?? null) !== null)
