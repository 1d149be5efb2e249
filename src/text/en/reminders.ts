import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

const measures = (count: number): string => plural(count, { one: 'this measure', other: 'these measures' })

export const reminders: Catalogue['reminders'] = {
  greeting: (name) => `Hello ${name},`,
  why: ({ city, plan, reason, round }) =>
    `this is Masterplan, the reporting service of ${city} for “${plan}” (round ${round}). ${reason}`,
  until: (due) => `Please answer by ${due}; one sentence will mostly do.`,
  howTo: (count) =>
    plural(count, {
      one: 'Simply answer with a light and a sentence, such as: yellow 60 The tender is running.',
      other: 'Give the code, the light and a sentence, such as: M-03 yellow 60 The tender is running.',
    }),
  step: {
    responsible: (count, due) =>
      `A reminder: the answer on ${measures(count)} is still missing, the deadline is ${due}.`,
    deputy: (count, due) =>
      `There is no answer on ${measures(count)} yet, the deadline is ${due}. You are entered as deputy and can answer.`,
    'office-coordinator': (count, due) =>
      `There is no answer on ${measures(count)} of your office yet, the deadline is ${due}. Please see to an answer or answer yourself.`,
    head: (count, due) =>
      `The answer on ${measures(count)} of your office is still missing in the report to the committee (deadline: ${due}). Without it the report will say “No answer”.`,
    'plan-coordinator': (count, due) =>
      `In spite of reminders there is no answer on ${measures(count)} (deadline: ${due}).`,
  },
}
