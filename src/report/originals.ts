import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { measurePassage, type Passage } from '#domain/passage.ts'
import { appliesTo, type Question } from '#domain/questionnaire.ts'
import { plainText } from '#report/plain-text.ts'
import { summary } from '#report/sections/summary.ts'
import type { Catalogue } from '#text/catalogue.ts'

/**
 * Every passage of a paper that can be written anew, in the order of the paper, with what stands there by itself:
 * the city's proposal, the counted summary, nothing as introduction, the texts of the answers. A measure without an
 * answer has none: what the paper quotes of it belongs to an earlier report. A statement on motions has an introduction
 * and what is said to each point.
 */
export function originals(facts: InterimReport, words: Catalogue): ReadonlyMap<Passage, string> {
  const general: readonly (readonly [Passage, string])[] = facts.statement
    ? []
    : [
        ['proposal', facts.plan.paper.proposal],
        ['summary', countedSummary(facts, words)],
      ]
  return new Map([
    ...general,
    ['introduction', ''],
    ...facts.profiles.flatMap((measure) => textsOf(measure, facts.questions)),
  ])
}

/** With blanks as they are typed. */
const countedSummary = (facts: InterimReport, words: Catalogue): string =>
  summary(facts, words)
    .flatMap((block) => (block.type === 'passage' ? block.children : []))
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []))
    .join('\n\n')
    .replaceAll('\u00A0', ' ')

function textsOf({ code, now }: MeasureFacts, questions: readonly Question[]): readonly (readonly [Passage, string])[] {
  if (now === null) return []
  return questions
    .filter((question) => question.kind === 'text' && appliesTo(question, now.light))
    .map(({ id }) => [measurePassage(code, id), now.fields[id] ?? ''])
}
