import { z } from 'zod'
import { purposes } from '#app/contracts/account.ts'
import { levels } from '#domain/level.ts'
import { measureStates } from '#domain/measure.ts'
import { partyKinds } from '#domain/party.ts'
import { languages, roleNames } from '#domain/person.ts'
import { isField, knownQuestions } from '#domain/questionnaire.ts'
import { accountShape } from '#sources/account.ts'
import { callShape, statementShape } from '#sources/board-record.ts'
import { answerRecordShape } from '#sources/answer-record.ts'
import { day, instant, orNull, percent, text, whole, yesOrNo, zone } from '#sources/checked-values.ts'
import { linkShape } from '#sources/link.ts'
import { motionShape } from '#sources/motion-record.ts'
import { aboutShape } from '#sources/refer-subject.ts'
import { referenceShape } from '#sources/reference.ts'
import { requestShape } from '#sources/request-record.ts'
import { roundRecordShape } from '#sources/round-record.ts'
import { sessionShape } from '#sources/session.ts'
import { stepShape } from '#sources/step.ts'
import { successionShape } from '#sources/succession.ts'
import { taskShape } from '#sources/task.ts'
import { termShape } from '#sources/term.ts'

/** A cell that is one line by nature, whatever breaks a spreadsheet has put into it. */
const line = text.transform((value) => value.replaceAll(/\s*[\n\t]\s*/g, ' '))

/** Questions whose texts have a column of their own; those of a city are columns `field:risk`. */
export const questions = knownQuestions.filter(isField).map(({ id }) => id)

export const ownQuestion = 'field:'

/** What a row of each kind can say. */
export const vocabulary = {
  plan: z.object({ code: line, name: line }),
  field: z.object({ code: line, name: line, source: line.optional(), position: whole.optional() }),
  party: z.object({
    party: line,
    kind: z.enum(partyKinds),
    number: line.optional(),
    name: line,
    parent: line.optional(),
    'valid-from': day.optional(),
    'valid-to': day.optional(),
    seats: whole.optional(),
    coordinator: line.optional(),
    head: line.optional(),
  }),
  person: z.object({
    person: line,
    name: line,
    office: line.optional(),
    language: z.enum(languages).optional(),
    zone: zone.optional(),
    left: day.optional(),
  }),
  account: z.object({ person: line, ...accountShape }),
  role: z.object({ person: line, role: z.enum(roleNames), plan: line.optional() }),
  absence: z.object({ person: line, from: day, until: day, substitute: line.optional() }),
  channel: z.object({ platform: line, realm: line, id: line, purpose: z.enum(purposes) }),
  measure: z.object({
    code: line,
    title: line.optional(),
    description: text.optional(),
    field: line.optional(),
    lead: line.optional(),
    participants: text.optional(),
    partners: text.optional(),
    responsible: line.optional(),
    deputy: line.optional(),
    level: z.enum(levels).optional(),
    state: z.enum(measureStates).optional(),
    position: whole.optional(),
  }),
  link: z.object(linkShape),
  reference: z.object({ measure: line, ...referenceShape }),
  session: z.object(sessionShape),
  step: z.object(stepShape),
  task: z.object(taskShape),
  successor: z.object(successionShape),
  duty: z.object(termShape),
  motion: z.object({
    motion: line,
    ...motionShape,
    groups: text.optional(),
    replaces: line.optional(),
    extends: line.optional(),
  }),
  point: z.object({
    motion: line,
    point: whole,
    text,
    lead: line.optional(),
    measures: line.optional(),
    responsible: line.optional(),
    deputy: line.optional(),
  }),
  call: z.object(callShape),
  statement: z.object({ round: line, board: line, measure: orNull(text), called: instant, ...statementShape }),
  round: z.object({
    round: line,
    ...aboutShape,
    from: day,
    to: day,
    session: day.optional(),
    'as-of': day.optional(),
    ...roundRecordShape,
  }),
  request: z.object({ round: line, ...aboutShape, ...requestShape }),
  answer: z.object({
    measure: line,
    round: line,
    ...aboutShape,
    light: text.optional(),
    percent: percent.optional(),
    unchanged: yesOrNo.optional(),
    author: line.optional(),
    ...answerRecordShape,
  }),
}

export type MeasureRow = z.infer<typeof vocabulary.measure>
export type AnswerRow = z.infer<typeof vocabulary.answer>

export const kindsOfRow = [
  'plan',
  'field',
  'party',
  'person',
  'account',
  'role',
  'absence',
  'channel',
  'measure',
  'link',
  'reference',
  'session',
  'step',
  'task',
  'successor',
  'duty',
  'motion',
  'point',
  'call',
  'statement',
  'round',
  'request',
  'answer',
  'skip',
] as const
export type KindOfRow = (typeof kindsOfRow)[number]

/** The words each kind of row knows; an answer also has a text per question. */
export function wordsOf(kind: KindOfRow): readonly string[] {
  if (kind === 'skip') return []
  const words = Object.keys(vocabulary[kind].shape)
  return kind === 'answer' ? [...words, ...questions] : words
}

/** Whether a row of this kind can say the word. */
export const knowsWord = (kind: KindOfRow, word: string): boolean =>
  wordsOf(kind).includes(word) || (kind === 'answer' && word.startsWith(ownQuestion))

/** Without these a row says nothing. */
export const needed: Readonly<Record<KindOfRow, readonly string[]>> = {
  plan: ['code', 'name'],
  field: ['code', 'name'],
  party: ['party', 'kind', 'name'],
  person: ['person', 'name'],
  account: ['person', 'platform'],
  role: ['person', 'role'],
  absence: ['person', 'from', 'until'],
  channel: ['platform', 'realm', 'id', 'purpose'],
  measure: ['code'],
  link: ['from', 'to', 'kind', 'at'],
  reference: ['measure', 'title', 'kind'],
  session: ['id', 'title', 'day'],
  step: ['stage', 'on'],
  task: ['code', 'title'],
  successor: ['old', 'new', 'kind', 'from'],
  duty: ['of', 'subject', 'duty', 'holder'],
  motion: ['motion', 'title'],
  point: ['motion', 'point', 'text'],
  call: ['round', 'board', 'at', 'due', 'state'],
  statement: ['round', 'board', 'called', 'voice', 'text', 'source', 'at'],
  round: ['round', 'from', 'to'],
  request: ['measure', 'round', 'state', 'due'],
  answer: ['measure', 'round'],
  skip: [],
}
