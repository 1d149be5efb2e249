import type { QuestionKind } from '#domain/questionnaire.ts'
import { amountNamed } from '#text/amount-named.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { linksNamed } from '#text/links-named.ts'
import { milestoneLine } from '#text/milestone-line.ts'
import { milestonesNamed } from '#text/milestones-named.ts'

/**
 * What was answered to a question of this kind, as people read it, line by line; a text is one line. Words that were
 * imported and mean nothing of the kind are shown as they are.
 */
export function fieldLines(
  kind: QuestionKind,
  kept: string,
  { questions }: Pick<Catalogue, 'questions'>,
): readonly string[] {
  switch (kind) {
    case 'milestones': {
      const read = milestonesNamed(kept)
      return read.ok ? read.value.map((milestone) => milestoneLine(milestone, questions.milestone)) : kept.split('\n')
    }
    case 'cost': {
      const amount = amountNamed(kept)
      return [amount === undefined ? kept : questions.amount(amount)]
    }
    case 'links': {
      const read = linksNamed(kept)
      return 'links' in read ? read.links : kept.split('\n')
    }
    case 'light':
    case 'percent':
    case 'text':
      return [kept]
  }
}
