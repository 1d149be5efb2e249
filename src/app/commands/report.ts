import { checkAnswer, missingQuestions } from '#domain/check-answer.ts'
import { giveAnswer } from '#domain/give-answer.ts'
import { accepted } from '#domain/outcome.ts'
import { appliesTo, type Question } from '#domain/questionnaire.ts'
import type { Request } from '#domain/request.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { answered } from '#app/answers/answered.ts'
import { contentOf, lightOf } from '#app/answers/answer-content.ts'
import { answerPrompts } from '#app/answers/answer-prompts.ts'
import { readAnswering } from '#app/answers/answering.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { ownMeasurePrompt } from '#app/answers/own-measure-prompt.ts'
import { candidates, ownRequests } from '#app/rounds/own-requests.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Reports on a measure: in one line, or question by question with last time's answer shown. */
export const report: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'report',
  needs: 'answer',
  interview: true,

  async complete(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const [only, ...others] = candidates(book, by.person.id, plan.reminders)
    const measure = args['measure'] ?? (only && others.length === 0 ? only.measure.code : undefined)
    // Nobody can be asked which of their measures they mean who has none; running says so.
    if (measure === undefined)
      return {
        args: only || ownRequests(book, by.person.id).length > 0 ? args : { ...args, measure: '' },
        resumed: false,
      }
    const request = requestFor(book, measure)
    const draft = request && (await draftOf(powers, by.person.id, request))
    const questionnaire = book.round?.questionnaire ?? plan.questionnaire
    const whole = missingQuestions(contentOf(args, questionnaire), questionnaire).length === 0
    // A whole answer stands for itself: what was begun and left before must not slip into it.
    if (whole) return { args: { ...args, measure }, resumed: false }
    return {
      args: { ...applying(draft, args, questionnaire), ...args, measure },
      resumed: Object.keys(draft ?? {}).some((id) => id !== 'measure' && !(id in args)),
    }
  },

  async draftOf(powers, args) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return requestFor(book, args['measure'])?.id
  },

  async questions(powers, args, by) {
    if (args['measure'] === '') return []
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const measure = book.measures.find(({ code }) => code === args['measure'])
    const request = requestFor(book, args['measure'])
    const [present] = request?.answer ? await powers.store.answers.byIds([request.answer]) : []
    const last = present ?? (measure && (await earlierAnswer(powers, book, measure.id))?.answer)
    const questionnaire = book.round?.questionnaire ?? plan.questionnaire
    return [ownMeasurePrompt(book, plan, by), ...answerPrompts(questionnaire, args, last, by)]
  },

  async run(powers, args, by) {
    const reading = await readAnswering(powers, args['measure'] ?? '', by)
    if (!reading.ok) return reading
    const { answering } = reading.value
    const { questionnaire } = answering.round
    const content = checkAnswer(contentOf(args, questionnaire), questionnaire)
    if (!content.ok) return content
    const outcome = giveAnswer({ ...answering, content: content.value })
    return outcome.ok ? accepted(answered({ powers, by, ...reading.value, answer: outcome.value })) : outcome
  },
}

/** The request of the book's round about the measure with this code. */
function requestFor(book: RoundBook, code: string | undefined): Request | undefined {
  const measure = book.measures.find((each) => each.code === code)
  return measure && book.requestOf(measure)
}

/** What the person began and left about this measure, in this round or before. */
async function draftOf({ store }: Pick<Powers, 'store'>, person: string, request: Request): Promise<Args | undefined> {
  const requests = await store.requests.ofMeasure(request.subject)
  const drafts = await Promise.all(requests.map(({ id }) => store.conversations.draft(person, id)))
  return drafts[requests.findIndex(({ id }) => id === request.id)] ?? drafts.findLast((draft) => draft !== undefined)
}

/** A draft without the cause of a light that has meanwhile turned green. */
function applying(draft: Args | undefined, args: Args, questionnaire: readonly Question[]): Args {
  const light = lightOf({ ...draft, ...args }, questionnaire)
  const idle = questionnaire.filter((question) => light !== null && !appliesTo(question, light)).map(({ id }) => id)
  return Object.fromEntries(Object.entries(draft ?? {}).filter(([id]) => !idle.includes(id)))
}
