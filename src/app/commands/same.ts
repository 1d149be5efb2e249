import type { Answer } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import { saysTheSame } from '#domain/says-the-same.ts'
import { carryForward } from '#domain/give-answer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { awaitsAnswer } from '#domain/request.ts'
import { missingQuestions } from '#domain/check-answer.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { everyMeasure } from '#app/contracts/prompt.ts'
import { ageTold } from '#app/answers/age-told.ts'
import { remarking } from '#app/answers/remarking.ts'
import { receipt } from '#app/answers/receipt.ts'
import { saidAnew } from '#app/answers/said-anew.ts'
import { take } from '#app/answers/take.ts'
import { answerBasis } from '#app/answers/answer-basis.ts'
import { answerPrompts } from '#app/answers/answer-prompts.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { pointPrompts } from '#app/answers/point-prompts.ts'
import { carryAll } from '#app/answers/carry-all.ts'
import { contentOf } from '#app/answers/answer-content.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { mainPlan } from '#app/main-plan.ts'
import { ownMeasurePrompt } from '#app/answers/own-measure-prompt.ts'
import { awaited, choosable } from '#app/rounds/own-requests.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { answering as answeringReply } from '#app/reply.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type SamePowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/**
 * Lets the last answer stand, of one measure or of all that are open: one word, unless its cause or another required
 * text is missing.
 */
export const same: Command<SamePowers> = {
  word: 'same',
  needs: 'answer',
  // Of all, each is judged by itself.
  needsFor: ({ measure }) => (measure === everyMeasure || measure?.includes(', ') ? 'see-own' : 'answer'),

  async complete(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const asked = awaited(book, by.person.id, plan.reminders)
    const { measure: named, ...others } = args
    const every = named === everyMeasure && asked.length === 0
    const measure = every ? undefined : (named ?? (asked.length === 1 ? asked[0]?.measure.code : undefined))
    // Without anything open there is nothing to choose from; running says so.
    const chosen = measure === undefined && choosable(book, by.person.id, plan.reminders).length > 0
    return { args: chosen ? others : { ...others, measure: measure ?? '' }, resumed: false }
  },

  async basis(powers, args, by) {
    const { measure = '' } = args
    return measure === everyMeasure || measure.includes(', ') ? undefined : answerBasis(powers, measure, by)
  },

  async questions(powers, args, by) {
    if (args['measure'] === '') return []
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const measure = book.measures.find(({ code }) => code === args['measure'])
    const last = measure && (await earlierAnswer(powers, book, measure.id))?.answer
    const isNewer = measure && last && (await newerAnswer(powers, book, measure, last)) !== undefined
    const questionnaire = book.round?.questionnaire ?? []
    const open = last && book.round?.state === 'open' ? missingQuestions(last, questionnaire) : []
    return [
      {
        ...ownMeasurePrompt(book, plan, by, { label: by.words.questions.everySame, forOthers: false }),
        takesSeveral: true,
      },
      ...(isNewer ? [{ ...yesOrNo('sure', by.words.answers.takeLast, by), required: false, onlyIfNamed: true }] : []),
      ...pointPrompts(answerPrompts(open, args, undefined, by), plan, by).map(demanded),
    ]
  },

  async run(powers, args, by) {
    const { measure = '' } = args
    if (measure === everyMeasure) return carryAll(powers, by)
    return measure.includes(', ') ? carryAll(powers, by, measure.split(', ')) : letStand(powers, args, by)
  },
}

async function letStand(powers: SamePowers, args: Args, by: Actor): Promise<Outcome<Decision>> {
  const reading = await readAnswering(powers, args['measure'] ?? '', by)
  if (!reading.ok) return reading
  const { answering, book, measure, present } = reading.value
  // Asked about again, it is this round's own answer that stands.
  const again = present !== undefined && awaitsAnswer(answering.request)
  const earlier = again ? present : ((await earlierAnswer(powers, book, measure.id))?.answer ?? present)
  if (!earlier) return refused({ kind: 'nothing-before', code: measure.code })
  const stays = again ? undefined : kept(powers, reading.value, earlier, args, by)
  if (stays) return accepted(answeringReply(stays))
  const completed = contentOf(args, answering.round.questionnaire).fields
  const taken = take({ powers, by, ...reading.value }, (now) => carryForward({ ...now, earlier, completed }))
  return taken.ok && !again
    ? accepted(remarking(taken.value, await ageTold(powers, reading.value, earlier, by)))
    : taken
}

/** What is said instead of carrying on: nothing new was said, or something new was and is replaced only on purpose. */
function kept(powers: SamePowers, reading: AnsweringRead, earlier: Answer, args: Args, by: Actor): Reply | undefined {
  const { present, measure, book } = reading
  if (!present) return undefined
  if (present.carriedFrom === earlier.id || present.id === earlier.id)
    return receipt({ powers, by, ...reading, answer: present })
  if (saysTheSame(present, earlier) || args['sure'] === 'yes') return undefined
  return saidAnew(measure, present, book.round?.questionnaire ?? [], by)
}

/** The answer of this round where it says otherwise than the last one. */
async function newerAnswer(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measure: Measure,
  last: Answer,
): Promise<Answer | undefined> {
  const request = book.requestOf(measure)
  if (!request?.answer || awaitsAnswer(request)) return undefined
  const [present] = await store.answers.byIds([request.answer])
  return present && !saysTheSame(present, last) ? present : undefined
}

const demanded = <P extends { readonly required: boolean }>(prompt: P): P => ({ ...prompt, required: true })
