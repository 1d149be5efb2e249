import { fold } from '#domain/fold.ts'
import type { Day } from '#domain/instant.ts'
import { nearest } from '#domain/nearest.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { ownQuestion } from '#domain/questionnaire.ts'
import { type Choice, everyMeasure, type Prompt, type PromptKind } from '#app/contracts/prompt.ts'
import { saysTooLittle } from '#app/answers/says-too-little.ts'
import { knownCodes, newCodes } from '#app/chat/code-list.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { means } from '#app/chat/control-word.ts'
import { dayNamed } from '#app/chat/day-named.ts'
import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { saysYesOrNo } from '#app/chat/says-yes-or-no.ts'
import { periodNamed } from '#app/chat/period-named.ts'
import { bareName } from '#app/chat/part-named-at.ts'
import { paperNamed } from '#app/cycle/paper-named.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { motionNamed } from '#app/motions/motion-named.ts'
import { partiesNamed } from '#app/people/parties-named.ts'
import { personNamed } from '#app/people/person-named.ts'
import { type FieldKind, fieldNamed } from '#text/field-named.ts'
import { passageNamed } from '#app/chat/passage-named.ts'
import { namesChoice } from '#app/chat/names-choice.ts'
import { internalPart } from '#text/internal-part.ts'
import { lightNamed } from '#text/light-named.ts'

type Accept = (prompt: Prompt, text: string) => Outcome<string>

/** What a question makes of a text: the value as the program knows it, or why it will not do. */
export const acceptValue: Accept = (prompt, text) => byKind[prompt.kind](prompt, text.trim())

const byKind: Record<PromptKind, Accept> = {
  measure: (prompt, typed) => {
    const text = withoutLeadIn(prompt, typed)
    const codes = prompt.codes ?? []
    if (prompt.takesAll && (text === everyMeasure || means(text, 'every'))) return accepted(everyMeasure)
    const several = prompt.takesSeveral ? knownCodes(text, codes, prompt.plan) : undefined
    if (several?.ok) return several
    const code = codeNamed(text, codes, prompt.plan) ?? numbered(prompt, text)
    if (code !== undefined) return accepted(code)
    return prompt.onlyThese
      ? refused({ kind: 'unknown-choice', text, choices: codes })
      : refused({ kind: 'unknown-measure', code: text, nearest: nearest(text, codes, 3) })
  },
  light: (_, text) => {
    const light = lightNamed(withoutStop(text))
    return light === undefined ? refused({ kind: 'unknown-light', text }) : accepted(light)
  },
  percent: (_, text) => {
    const digits = /^(\d{1,3})\s*(%|prozent|percent|per cent)?$/i.exec(text)?.[1]
    return digits === undefined || Number(digits) > 100
      ? refused({ kind: 'bad-percent', text })
      : accepted(String(Number(digits)))
  },
  text: (prompt, text) => {
    if (prompt.isCommittee && isNoCommittee(text)) return refused({ kind: 'no-committee', text })
    const accepts = field('text')(prompt, text)
    if (prompt.printed && internalPart(text)) return refused({ kind: 'internal-printed' })
    if (prompt.isReason && accepts.ok && !isRealReason(text)) return refused({ kind: 'short-reason', text })
    return prompt.sentence && accepts.ok && saysTooLittle(text) ? refused({ kind: 'no-sentence', text }) : accepts
  },
  milestones: field('milestones'),
  cost: field('cost'),
  links: field('links'),
  choice: (prompt, typed) => {
    const text = withoutStop(typed)
    const choices = prompt.choices ?? []
    // A choice's own name goes before what another one may be called in the other language.
    const own = choices.find(({ value, label }) => [value, label].some((name) => fold(name) === fold(text)))
    const found = own ?? [...choices, ...(prompt.names ?? [])].find((choice) => namesChoice(text, choice))
    const value = found?.value ?? numbered(prompt, text)
    return value === undefined
      ? refused({ kind: 'unknown-choice', text, choices: choices.map(({ label }) => label) })
      : accepted(value)
  },
  date: (prompt, text) => {
    const day = dayNamed(text, prompt.today ?? '', prompt.since)
    if (day === undefined) return refused({ kind: 'no-such-date', text })
    const problem = problemOfDay(prompt, day)
    return problem ? refused(problem) : accepted(day)
  },
  period: ({ today = '' }, text) => {
    const period = periodNamed(text, today)
    return period.ok ? accepted(`${period.value.from}/${period.value.until}`) : period
  },
  person: (prompt, text) => personNamed(withoutLeadIn(prompt, text), prompt.people ?? []),
  party: (prompt, text) => partiesNamed(prompt, withoutLeadIn(prompt, text)),
  passage: (prompt, text) => {
    const names = prompt.names ?? []
    const value = passageNamed(text, names) ?? numbered(prompt, text)
    if (value !== undefined) return accepted(value)
    const said = withoutStop(text)
    const problem = { kind: 'unknown-passage', text: said, nearest: nearestNames(said, names) } as const
    return refused(prompt.ofMotion === undefined ? problem : { kind: 'on-statement', motion: prompt.ofMotion, problem })
  },
  filter: (prompt, typed) => {
    const text = prompt.choices ? bareName(prompt, typed) : typed
    const isNoName = prompt.isCommittee && saysYesOrNo(text)
    const found = isNoName ? undefined : prompt.choices?.find((choice) => namesChoice(withoutStop(text), choice))
    const value = found?.value ?? numbered(prompt, text)
    if (value === undefined && prompt.isCommittee && isNoCommittee(text)) return refused({ kind: 'no-committee', text })
    return accepted(value ?? text)
  },
  measures: ({ codes = [], plan, choices = [] }, text) => {
    const instead = choices.find((choice) => namesChoice(withoutStop(text), choice))
    return instead ? accepted(instead.value) : knownCodes(text, codes, plan)
  },
  motion: motionNamed,
  paper: paperNamed,
  code: ({ codes = [] }, text) => {
    const outcome = newCodes(text, codes)
    return outcome.ok && outcome.value.includes(', ') ? refused({ kind: 'bad-code', text }) : outcome
  },
  codes: ({ codes = [] }, text) => newCodes(text, codes),
  file: () => refused({ kind: 'file-awaited' }),
}

function field(kind: FieldKind): Accept {
  return ({ id, limit = ownQuestion.limit }, text) => fieldNamed({ id, kind, limit }, text)
}

/** What cannot be the name of a committee: a yes or no, no word at all, or what is asked for next to it. */
const isNoCommittee = (text: string): boolean => isDayOrItem(text) || saysYesOrNo(text) || !/\p{L}{3}/u.test(text)

/** `9.11.2026`, `TOP 7.2`, `7.2`: what is asked for next to a committee. */
const isDayOrItem = (text: string): boolean => /^(?:(?:TOP|item)\b|[\d.\s/-]+$)/iu.test(text)

const nearestNames = (text: string, names: readonly Choice[]): readonly string[] =>
  nearest(
    text,
    names.map(({ label }) => label),
    3,
  )

/** Undefined for a day that lies where the question wants one. */
function problemOfDay({ deadline, earliest, latest }: Prompt, day: Day): Problem | undefined {
  if (deadline && day < deadline.first) return { kind: 'motion-due-over', day }
  if (deadline?.session && day >= deadline.session)
    return { kind: 'motion-due-too-late', day, session: deadline.session }
  if (latest !== undefined && day > latest) return { kind: 'day-after', day, latest }
  return earliest !== undefined && day < earliest ? { kind: 'day-before', day, earliest } : undefined
}

const withoutStop = (text: string): string => text.replace(/[.,;:!?]+$/, '')

/** `2` chooses the second of a list. */
const numbered = (prompt: Prompt, text: string): string | undefined =>
  /^\d{1,2}$/.test(text) ? prompt.choices?.[Number(text) - 1]?.value : undefined
