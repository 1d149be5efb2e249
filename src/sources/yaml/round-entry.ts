import { answerRecordShape } from '#sources/answer-record.ts'
import { questionsText } from '#sources/round-record.ts'
import type { AnswerRecord, RoundRecord, Seed, SeedAnswer, SeedRequest, SeedRound } from '#app/contracts/seed.ts'
import { namedPlan } from './named-plan.ts'
import { type Entry, said } from './said.ts'
import { textQuestionsOf } from './text-questions.ts'

/** What an answer says besides texts: no question's text stands under such a name. */
const reserved = new Set([
  'measure',
  'light',
  'percent',
  'unchanged',
  'author',
  'fields',
  ...Object.keys(answerRecordShape),
])

/** A round with what was asked and answered in it. */
export function roundEntry({ plan, label, periodFrom, periodTo, session, record }: SeedRound, seed: Seed): Entry {
  const isMotion = seed.motions.some(({ number }) => number === plan)
  const usual = questionsText(seed.city?.plans.find(({ code }) => code === plan)?.questionnaire ?? null)
  const questions = record ? questionsText(record.questionnaire) : usual
  const named = textQuestionsOf(seed.city, plan).filter((id) => !reserved.has(id))
  const requests = seed.requests.filter((each) => each.plan === plan && each.round === label)
  const answers = seed.answers.filter((each) => each.plan === plan && each.round === label)
  return said({
    ...(isMotion ? { motion: plan } : { plan: namedPlan(plan, seed) }),
    label,
    from: periodFrom,
    to: periodTo,
    session,
    ...(record ? recordEntry(record) : {}),
    questionnaire: questions === usual ? null : questions,
    requests: requests.map(requestEntry),
    answers: answers.map((answer) => answerEntry(answer, new Set(named))),
  })
}

function recordEntry({ paperDue, fileSession, questionnaire: _questionnaire, ...record }: RoundRecord): Entry {
  return { ...record, 'paper-due': paperDue, 'file-session': fileSession }
}

function requestEntry(request: SeedRequest): Entry {
  const { measure, state, party, due, step, remindedAt, reminders, reason, declinedBy, snoozedUntil, reopenedAt } =
    request
  const times = reminders === 0 ? null : reminders
  const asked = { measure, state, party, due, step, reminded: remindedAt, reminders: times, reason }
  return said({ ...asked, 'declined-by': declinedBy, snoozed: snoozedUntil, reopened: reopenedAt })
}

function answerEntry(
  { plan, measure, light, percent, author, fields, record }: SeedAnswer,
  named: ReadonlySet<string>,
) {
  const texts = Object.entries(fields)
  return said({
    measure,
    light,
    percent,
    ...Object.fromEntries(texts.filter(([id]) => named.has(id))),
    fields: Object.fromEntries(texts.filter(([id]) => !named.has(id))),
    author,
    ...(record ? givenEntry(record, { plan, measure }) : {}),
  })
}

function givenEntry(
  { at, source, behalf, late, supplement, carriedFrom, unchangedRounds }: AnswerRecord,
  { plan, measure }: Pick<SeedAnswer, 'plan' | 'measure'>,
) {
  return {
    at,
    source,
    behalf,
    late: late ? 'ja' : null,
    supplement: supplement ? 'ja' : null,
    'carried-from': carriedFrom?.round,
    'carried-measure': carriedFrom?.measure === measure ? null : carriedFrom?.measure,
    'carried-plan': carriedFrom?.plan === plan ? null : carriedFrom?.plan,
    'unchanged-rounds': unchangedRounds > 0 ? unchangedRounds : null,
  }
}
