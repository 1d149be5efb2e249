import type { PlanSettings } from '#domain/city.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import { lastStep } from '#domain/reporting.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { recordStep, type StepSaid } from '#app/cycle/record-step.ts'
import type { Powers } from '#app/powers.ts'
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
  const added = carried(book, there, into)
  const duties = added.flatMap(([old, measure]) => inherited(old, measure, book, powers.newId))
  const at = powers.now()
  const links = added.map(([{ id: was }, { id }]): MeasureLink => ({ from: was, to: id, kind: 'continued', at }))
  const decision = recorded.value
  if (added.length === 0) return accepted(decision)
  const codes = by.say.list(added.map(([, { code }]) => code))
  return accepted({
    ...decision,
    reply: {
      ...decision.reply,
      body: [...decision.reply.body, paragraph(by.words.cycle.carriedOn(codes, into.name))],
    },
    changes: [
      ...decision.changes,
      ...added.map(([, measure]): Change => ({ kind: 'measure-added', measure })),
      ...duties.map((duty): Change => ({ kind: 'duty-set', duty })),
      ...links.map((link): Change => ({ kind: 'measure-linked', link })),
    ],
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

function carried(book: RoundBook, there: RoundBook, into: PlanSettings): readonly (readonly [Measure, Measure])[] {
  const taken = new Set(there.measures.map(({ code }) => code))
  const fields = new Map(book.fields.map(({ id, code }) => [id, code]))
  const last = Math.max(0, ...there.measures.map(({ position }) => position))
  return book.measures
    .filter((measure) => isAsked(measure) && !taken.has(measure.code))
    .map((measure, index): readonly [Measure, Measure] => {
      const field = there.fields.find(({ code }) => code === fields.get(measure.field ?? ''))?.id ?? null
      const id = `${into.code}:${measure.code}`
      return [measure, { ...measure, id, plan: into.code, field, position: last + index + 1, version: 1 }]
    })
}

function inherited(old: Measure, { id: subject }: Measure, book: RoundBook, newId: () => string): readonly Duty[] {
  return book.directory.duties
    .filter((duty) => duty.subjectKind === 'measure' && duty.subject === old.id && inForce(duty, book.today))
    .map((duty) => ({ ...duty, id: newId(), subject, from: book.today, until: null }))
}
