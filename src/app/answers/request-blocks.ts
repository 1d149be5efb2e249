import type { Measure } from '#domain/measure.ts'
import { isPoint } from '#domain/motion.ts'
import type { Request } from '#domain/request.ts'
import { paragraph, strong, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { everyMeasure } from '#app/contracts/prompt.ts'
import type { Button } from '#app/contracts/reply.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { EarlierAnswer } from '#app/rounds/earlier-answers.ts'
import { button } from '#app/chat/button.ts'
import { heldFor } from '#app/chat/held-for.ts'
import { quietButton } from '#app/chat/quiet-button.ts'

interface Shown {
  readonly measure: Measure
  readonly request: Request
  readonly standingIn: boolean
  readonly last: EarlierAnswer | undefined
  /** Where the due date is not said already. */
  readonly withDue?: boolean
}

/** One measure as it is asked about: what it is, until when, and what was said last time. */
export function requestBlocks(
  { measure, request, standingIn, last, withDue }: Shown,
  { words, say }: Actor,
): readonly Block[] {
  const { answers } = words
  const remarks = [standingIn ? answers.standingIn : '', withDue ? answers.dueBy(say.instant(request.due)) : '']
  const shown = remarks.filter((remark) => remark !== '')
  const name = isPoint(measure) ? measure.code : `${measure.code} ${measure.title}`
  const head: Block = {
    type: 'paragraph',
    children: [strong(name), ...(shown.length > 0 ? [t(` (${shown.join(', ')})`)] : [])],
  }
  if (!isPoint(measure)) return [head, lastAnswer(last, words.answers, say)]
  // Of a motion's point nothing but its wording says what is asked.
  return [head, paragraph(measure.description), ...(last ? [lastAnswer(last, words.answers, say)] : [])]
}

function lastAnswer(last: EarlierAnswer | undefined, answers: Actor['words']['answers'], say: Actor['say']): Block {
  if (!last) return paragraph(answers.neverAnswered)
  const { answer, roundLabel, of, asText } = last
  const where = of === undefined ? roundLabel : answers.ofAnother(roundLabel, of)
  return {
    type: 'quote',
    children: [
      {
        type: 'paragraph',
        children: [
          t(answers.lastAnswer(where, say.dayOf(answer.at))),
          ...(asText === true
            ? []
            : [t(' '), { type: 'light', light: answer.light, label: say.light(answer.light) } as const]),
          t(answer.percent === null ? '' : ` · ${say.percent(answer.percent)}`),
        ],
      },
      paragraph(excerpt(answer.fields['text'] ?? '')),
    ],
  }
}

/** The quick ways to answer a request. */
export function requestButtons(measure: Measure, hasLast: boolean, { words }: Actor): readonly Button[] {
  const args = { measure: measure.code }
  const labels = isPoint(measure)
    ? { same: words.motions.takeOverButton, report: words.motions.reportButton }
    : { same: words.answers.sameButton, report: words.answers.reportButton }
  const same = button(words, labels.same, 'same', args)
  const report = button(words, labels.report, 'report', args)
  return hasLast ? [same, report] : [report]
}

/** The same under a message that asks, with the way to pass it on; they hold for this request and no later one. */
export function askedButtons(
  { measure, request }: Pick<Shown, 'measure' | 'request'>,
  hasLast: boolean,
  by: Actor,
): readonly Button[] {
  const passOn = quietButton(by.words, by.words.answers.passOnButton, 'not-mine', { measure: measure.code })
  return [...requestButtons(measure, hasLast, by), passOn].map((each) => heldFor(request.id, each))
}

/** The quick ways to answer several requests in one go. */
export function everyButtons(measures: number, haveLast: boolean, { words }: Actor): readonly Button[] {
  const { everyButton } = words.answers
  if (measures < 2) return []
  const every = (word: 'same' | 'report') =>
    button(words, everyButton[word], word, { measure: everyMeasure }, words.questions.every.word)
  return haveLast ? [every('same'), every('report')] : [every('report')]
}
