import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

const measures = (count: number): string => plural(count, { one: 'this measure', other: 'these measures' })

export const reminders: Catalogue['reminders'] = {
  greeting: (name) => `Hello ${name},`,
  why: ({ city, plan, reason, round }) =>
    `this is Masterplan, the reporting service of ${city} for “${plan}” (round ${round}). ${reason}`,
  until: (due) => `Please answer by ${due}; one sentence will mostly do.`,
  overdue: (due, graceUntil) =>
    graceUntil === null
      ? `The answer was due by ${due}. Please answer all the same; the coordinator decides whether it still goes into the report.`
      : `The answer was due by ${due}; please answer by ${graceUntil} at the latest, one sentence will mostly do.`,
  howTo: (count) =>
    plural(count, {
      one: 'Simply answer with a light and a sentence, such as: yellow 60 The tender is running.',
      other: 'Give the code, the light and a sentence, such as: M-03 yellow 60 The tender is running.',
    }),
  later: 'Remind me later',
  all: 'all',
  which: 'For which measure should the reminder come later?',
  none: (code) => `No reminder of ${code} is due to you.`,
  putOff: (about, until) => `The next reminder of ${about} will not come before ${until}.`,
  preview: (requests, messages) =>
    `Preview: ${plural(requests, { one: 'one open request', other: '# open requests' })} would be reminded of (${plural(messages, { one: 'one message', other: '# messages' })}). Nothing is sent.`,
  previewWord: 'preview',
  also: ['test'],
  queriesPreview: (codes) =>
    `Preview: the question back on ${codes.join(', ')} would be put once more. Nothing is sent.`,
  queriesSent: (codes) => `The question back on ${codes.join(', ')} is put once more.`,
  previewLine: (about, office) => (office === '' ? about : `${about} (${office})`),
  previewMore: (count) => plural(count, { one: 'and one more message', other: 'and # more messages' }),
  manyMeasures: (count) => plural(count, { one: 'one measure', other: '# measures' }),
  previewText: 'The first message would read:',
  sendNow: 'Remind now',
  nobody: 'Nobody is reminded.',
  leftOut: {
    reminded: (about) => `Written to today already: ${about}.`,
    today: (about) => `The same person was written to today already: ${about}.`,
    week: (about) => `Reminded often enough this week: ${about}.`,
    enough: (about) => `Reminded of often enough in this round: ${about}.`,
    rests: (about) => `Put off, or “not mine”: ${about}.`,
    nobody: (about) => `Nobody can be reached: ${about}.`,
    hours: (about) => `Outside working hours: ${about}.`,
  },
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
