import type { Answer } from '#domain/answer.ts'
import { missingQuestions } from '#domain/check-answer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { appliesTo, type Question } from '#domain/questionnaire.ts'
import { awaitsAnswer, type Request } from '#domain/request.ts'
import { takesSupplement } from '#domain/takes-supplement.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { everyMeasure, type Prompt } from '#app/contracts/prompt.ts'
import { asReadBy } from '#app/answers/as-read-by.ts'
import { answerBasis } from '#app/answers/answer-basis.ts'
import { answerMark } from '#app/answers/answer-mark.ts'
import { argsOf, contentOf, lightOf } from '#app/answers/answer-content.ts'
import { answerPrompts } from '#app/answers/answer-prompts.ts'
import { formLead } from '#app/answers/form-lead.ts'
import { giveContent } from '#app/answers/give-content.ts'
import { lightAndPercent } from '#app/answers/light-and-percent.ts'
import { lookOverPrompt } from '#app/answers/look-over-prompt.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { ownMeasurePrompt } from '#app/answers/own-measure-prompt.ts'
import { button } from '#app/chat/button.ts'
import { pointPrompts } from '#app/answers/point-prompts.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { awaited, choosable, type OwnRequest, ownRequests } from '#app/rounds/own-requests.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, replyWith } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type ReportPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/** Reports on a measure: in one line, or question by question with last time's answer shown. */
export const report: Command<ReportPowers> = {
  word: 'report',
  needs: 'answer',
  interview: ['measure'],

  async complete(powers, args, by, mode) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const measure =
      args['measure'] === everyMeasure
        ? firstOf(choosable(book, by.person.id, plan.reminders))
        : (args['measure'] ?? meant(book, plan, by))
    if (measure === undefined) return { args, resumed: false }
    const request = requestFor(book, measure)
    if (!request) return { args: { ...args, measure }, resumed: false }
    const onward: Args = args['measure'] === everyMeasure ? { onward: everyMeasure } : {}
    const questionnaire = book.round?.questionnaire ?? plan.questionnaire
    const stays = mode === 'needed' && keepsTheRest(request, args, questionnaire)
    const stands = stays ? await standing(powers, request, questionnaire, by) : undefined
    const said = { ...applying(stands, args, questionnaire), ...args, measure, ...onward }
    // A whole answer stands for itself: what was begun and left before must not slip into it.
    const whole = missingQuestions(contentOf(said, questionnaire), questionnaire).length === 0
    if (whole) return { args: said, resumed: false }
    const begun = await draftOf(powers, by.person.id, request)
    const draft = applying(begun, args, questionnaire)
    if (isOlder(begun, request)) return { args: said, resumed: false, beside: draft }
    return {
      args: { ...said, ...draft, ...args, measure, ...onward },
      resumed: Object.keys(draft).some((id) => !(id in args)),
    }
  },

  async draftOf(powers, args) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return requestFor(book, args['measure'])?.id
  },

  async basis(powers, args, by) {
    return answerBasis(powers, args['measure'] ?? '', by)
  },

  async about(powers, args, by) {
    return formLead(powers, args, by)
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
    return [
      ownMeasurePrompt(book, plan, by, { label: by.words.questions.everyInTurn, forOthers: true }),
      ...replacing(
        args,
        present,
        pointPrompts(answerPrompts(questionnaire, args, last && asReadBy(last, questionnaire, by), by), plan, by),
        by,
      ),
      ...(measure ? [lookOverPrompt(measure, questionnaire, args, by, isSupplement(powers, book, request))] : []),
    ]
  },

  async run(powers, args, by) {
    return args['replaces'] === undefined ? giveContent(powers, args, by, 'chat') : replace(powers, args, by)
  },

  async after(powers, args, by) {
    if (args['onward'] !== everyMeasure) return undefined
    const plan = mainPlan(powers.city)
    const open = choosable(await readBook(powers, plan.code), by.person.id, plan.reminders)
    const next = open.find(({ measure }) => measure.code !== args['measure'])
    if (!next) return undefined
    const { code, title } = next.measure
    return {
      call: { word: 'report', args: { measure: code, onward: everyMeasure } },
      says: by.words.answers.nowOn(code, title),
    }
  },
}

/** Whether all that is not said anew stays as it is: to a question back, and where a sentence replaces an answer. */
const keepsTheRest = (request: Request, args: Args, questionnaire: readonly Question[]): boolean =>
  awaitsAnswer(request) || (args['replaces'] !== undefined && lightOf(args, questionnaire) === null)

/** The questions, after the one whether what stands is to be replaced, if that is asked. */
function replacing(
  { measure: code = '', replaces, sure }: Args,
  present: Answer | undefined,
  asked: readonly Prompt[],
  by: Actor,
): readonly Prompt[] {
  if (replaces === undefined || !present) return asked
  const stands = present.light === null ? (present.fields['text'] ?? '') : lightAndPercent(present, by)
  const prompt = yesOrNo('sure', by.words.answers.replaceOwn(code, stands), by)
  return [prompt, ...(sure === 'no' ? [] : asked)]
}

/** Puts an answer in the place of the one about which it was asked, once the person is sure; else it stays a draft. */
async function replace(powers: ReportPowers, args: Args, by: Actor): Promise<Outcome<Decision>> {
  const { measure: code = '', replaces, sure } = args
  const { words } = by
  const book = await readBook(powers, mainPlan(powers.city).code)
  if (requestFor(book, code)?.answer !== replaces) return refused({ kind: 'changed-since' })
  if (sure === 'yes') return giveContent(powers, args, by, 'chat')
  const call = button(words, words.answers.goOn, 'report', { measure: code })
  return accepted(answering(replyWith([call], `${words.corrections.kept(code)} ${words.questions.kept(call.says)}`)))
}

/** All in turn begins with the first; without any (`''`), running the command says so. */
const firstOf = ([first]: readonly OwnRequest[]): string => first?.measure.code ?? ''

/** Whether another answer stands by now than the one upon which a form was begun. */
const isOlder = (draft: Args | undefined, { id, answer }: Request): boolean =>
  answer !== null && draft?.['upon'] !== undefined && draft['upon'] !== answerMark(id, answer)

/** The only measure that can be meant, none (`''`) for whoever has none: running says so; undefined: it is asked. */
function meant(book: RoundBook, plan: PlanSettings, { person }: Actor): string | undefined {
  const [only, ...others] = awaited(book, person.id, plan.reminders)
  if (only) return others.length === 0 ? only.measure.code : undefined
  return ownRequests(book, person.id).length > 0 ? undefined : ''
}

/** Whether what is answered stands as soon as it is sent. */
const isSupplement = ({ now }: ReportPowers, { round }: RoundBook, request: Request | undefined): boolean =>
  request !== undefined && round !== null && takesSupplement(request, round, now())

/** The request of the book's round about the measure with this code. */
function requestFor(book: RoundBook, code: string | undefined): Request | undefined {
  const measure = book.measures.find((each) => each.code === code)
  return measure && book.requestOf(measure)
}

/**
 * Of an answer that is asked about again: all but its text stands unless something else is said, so that one sentence
 * answers a question back, or takes the place of the text.
 */
async function standing(
  { store }: Pick<Powers, 'store'>,
  request: Request,
  questionnaire: readonly Question[],
  by: Actor,
): Promise<Args | undefined> {
  if (request.answer === null) return undefined
  const [present] = await store.answers.byIds([request.answer])
  if (!present) return undefined
  return Object.fromEntries(
    Object.entries(argsOf(asReadBy(present, questionnaire, by), questionnaire)).filter(([id]) => id !== 'text'),
  )
}

/** What the person began and left about this measure, in this round or before. */
async function draftOf({ store }: Pick<Powers, 'store'>, person: string, request: Request): Promise<Args | undefined> {
  const requests = await store.requests.ofMeasure(request.subject)
  const drafts = await Promise.all(requests.map(({ id }) => store.conversations.draft(person, id)))
  return drafts[requests.findIndex(({ id }) => id === request.id)] ?? drafts.findLast((draft) => draft !== undefined)
}

/** What was said earlier to the questions, without the cause of a light that has meanwhile turned green. */
function applying(draft: Args | undefined, args: Args, questionnaire: readonly Question[]): Args {
  const light = lightOf({ ...draft, ...args }, questionnaire)
  const asked = questionnaire.filter((question) => light === null || appliesTo(question, light)).map(({ id }) => id)
  return Object.fromEntries(Object.entries(draft ?? {}).filter(([id]) => asked.includes(id)))
}
