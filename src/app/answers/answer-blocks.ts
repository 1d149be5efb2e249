import type { Answer } from '#domain/answer.ts'
import type { Question } from '#domain/questionnaire.ts'
import { list, paragraph, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** An answer part by part, as it is stored: a misunderstanding is seen at once. */
export function answerBlocks(
  answer: Answer,
  questionnaire: readonly Question[],
  { words, say }: Actor,
): readonly Block[] {
  const percent = answer.percent === null ? '' : ` · ${say.number(answer.percent)} %`
  const texts = questionnaire.filter(({ id, kind }) => kind === 'text' && (answer.fields[id] ?? '') !== '')
  const known: Readonly<Record<string, { readonly paper: string }>> = words.questions.known
  return [
    {
      type: 'paragraph',
      children: [{ type: 'light', light: answer.light, label: say.light(answer.light) }, t(percent)],
    },
    list(...texts.map(({ id, label }) => `${known[id]?.paper ?? label ?? id}: ${answer.fields[id] ?? ''}`)),
    ...remarks(answer, words.afterwards, say).map((remark) => paragraph(remark)),
    ...(answer.unchangedRounds > 0 ? [paragraph(words.answers.unchanged(answer.unchangedRounds))] : []),
  ]
}

/** How it came in, where that is out of the ordinary. */
function remarks({ source, supplement, at }: Answer, afterwards: Actor['words']['afterwards'], say: Actor['say']) {
  return [
    ...(source === 'phone' || source === 'mail' ? [afterwards.source[source]] : []),
    ...(supplement ? [afterwards.supplement(say.dayOf(at))] : []),
  ]
}
