import type { PlanSettings } from '#domain/city.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import { lastStep } from '#domain/reporting.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { carriedMeasures } from '#app/cycle/carried-measures.ts'
import { codesOf, sharesOf } from '#app/cycle/cadence-news.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { recordStep, type StepSaid } from '#app/cycle/record-step.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type CarryPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/**
 * Lets another plan continue one (Fortschreibung): the step is recorded, and measures that are still under way go on
 * there, under the same codes and with the same people and what was reported on them; those whose code is taken there stay out.
 */
export async function carryOn(
  powers: CarryPowers,
  from: PlanSettings,
  step: StepSaid,
  by: Actor,
): Promise<Outcome<Decision>> {
  const others = ownPlans(powers.city).filter(({ code }) => code !== from.code)
  const into = others.find(({ code }) => code === step.following)
  if (!into) {
    return refused({ kind: 'unknown-plan', text: step.following ?? '', known: others.map(({ code }) => code) })
  }
  const before = lastStep(await powers.store.planSteps.all(), into.code)
  if (before?.following === from.code)
    return refused({ kind: 'plans-in-circle', plan: into.name, following: from.name })
  const [book, there] = [await readBook(powers, from.code), await readBook(powers, into.code)]
  const recorded = await recordStep(powers, from, step, by)
  if (!recorded.ok) return recorded
  const added = carriedMeasures(book, there, into)
  const duties = added.flatMap(([old, measure]) => inherited(old, measure, book, powers.newId))
  const at = powers.now()
  const links = added.map(([{ id: was }, { id }]): MeasureLink => ({ from: was, to: id, kind: 'continued', at }))
  const decision = recorded.value
  if (added.length === 0) return accepted(decision)
  const olds = added.map(([measure]) => measure)
  return accepted({
    ...decision,
    reply: {
      ...decision.reply,
      body: [...decision.reply.body, paragraph(by.words.cycle.carriedOn(by.say.list(codesOf(olds)), into.name))],
    },
    changes: [
      ...decision.changes,
      ...added.map(([, measure]): Change => ({ kind: 'measure-added', measure })),
      ...duties.map((duty): Change => ({ kind: 'duty-set', duty })),
      ...links.map((link): Change => ({ kind: 'measure-linked', link })),
    ],
    messages: [...decision.messages, ...news(powers, book, olds, into, [by.person.id, ...toldIn(decision)])],
    ...(decision.undo && {
      undo: {
        ...decision.undo,
        changes: [
          ...decision.undo.changes,
          ...links.map((link): Change => ({ kind: 'measure-unlinked', link })),
          ...added.map(([, { id, version }]): Change => ({ kind: 'measure-removed', measure: id, version })),
        ],
      },
    }),
  })
}

const toldIn = ({ messages }: Pick<Decision, 'messages'>): readonly string[] =>
  messages.flatMap(({ to }) => ('person' in to ? to.person : []))

/** Whoever answers for what goes on there, or heads their office, hears of it once. */
function news(
  powers: CarryPowers,
  book: RoundBook,
  measures: readonly Measure[],
  into: PlanSettings,
  known: readonly string[],
): Decision['messages'] {
  return [...sharesOf(book, measures)]
    .filter(([{ id }]) => !known.includes(id))
    .map(([person, theirs]) =>
      notice(powers, person, book.directory, ({ words, say }) =>
        reply(words.cycle.goesOn(say.list(codesOf(theirs)), into.name)),
      ),
    )
}

function inherited(old: Measure, { id: subject }: Measure, book: RoundBook, newId: () => string): readonly Duty[] {
  return book.directory.duties
    .filter((duty) => duty.subjectKind === 'measure' && duty.subject === old.id && inForce(duty, book.today))
    .map((duty) => ({ ...duty, id: newId(), subject, from: book.today, until: null }))
}
