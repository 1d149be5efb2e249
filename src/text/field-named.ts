import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Question, QuestionKind } from '#domain/questionnaire.ts'
import { amountNamed } from '#text/amount-named.ts'
import { linksNamed } from '#text/links-named.ts'
import { asKept, milestoneLine } from '#text/milestone-line.ts'
import { milestonesNamed } from '#text/milestones-named.ts'

/** Kinds of questions whose answer stands among an answer's fields. */
export type FieldKind = Exclude<QuestionKind, 'light' | 'percent'>

/**
 * What an answer keeps of the words said to a question of this kind: milestones and links one a line, an amount as a
 * plain number. Whoever reads it back reads what people write, so that imported words need not be in this form.
 */
export function fieldNamed({ id, kind, limit }: FieldQuestion, text: string): Outcome<string> {
  const kept = byKind[kind](text, id)
  if (!kept.ok) return kept
  const length = [...kept.value].length
  return length > limit ? refused({ kind: 'text-too-long', question: id, length, limit }) : kept
}

type FieldQuestion = Pick<Question, 'id' | 'limit'> & { readonly kind: FieldKind }

const byKind: Readonly<Record<FieldKind, (text: string, id: string) => Outcome<string>>> = {
  // A number or a dash is no text that a council could read.
  text: (text, question) => (/\p{L}/u.test(text) ? accepted(text) : refused({ kind: 'empty-text', question })),
  milestones(text) {
    const read = milestonesNamed(text)
    return read.ok ? accepted(read.value.map((milestone) => milestoneLine(milestone, asKept)).join('\n')) : read
  },
  cost(text) {
    const amount = amountNamed(text)
    return amount === undefined ? refused({ kind: 'bad-amount', text }) : accepted(String(amount))
  },
  links(text) {
    const read = linksNamed(text)
    if ('wrong' in read) return refused({ kind: 'bad-link', text: read.wrong })
    return read.links.length === 0 ? refused({ kind: 'bad-link', text }) : accepted(read.links.join('\n'))
  },
}
