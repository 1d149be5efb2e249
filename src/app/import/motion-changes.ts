import { dayOf } from '#domain/instant.ts'
import { type Motion, type MotionLink, pointCode } from '#domain/motion.ts'
import { motionDates } from '#domain/motion-dates.ts'
import { newPoint } from '#domain/new-point.ts'
import type { Round } from '#domain/round.ts'
import { targetSession } from '#domain/target-session.ts'
import type { Change } from '#app/contracts/change.ts'
import type { SeedMotion, SeedPoint } from '#app/contracts/seed.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import type { ImportRules } from '#app/import/import-rules.ts'
import { presentMotions } from '#app/import/present-motions.ts'
import type { Present } from '#app/import/present.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { calendarFor } from '#app/time/feast-days.ts'

/**
 * Registers the motions that are new, and has those asked about of which the file says until when, as long as that is to
 * come; changes those that are known. A motion that is answered with another comes after that one.
 */
export function motionChanges(plan: ImportPlan, present: Present, rules: ImportRules): readonly Change[] {
  const points = plan.points.map(({ value }) => value)
  const added = plan.motions
    .filter(({ how }) => how === 'added')
    .map(({ value }) => value)
    .toSorted((a, b) => Number(a.answeredWith !== null) - Number(b.answeredWith !== null))
  const isNew = new Set(added.map(({ number }) => number))
  const changed = plan.motions.filter(({ how }) => how === 'changed').map(({ value }) => value)
  const touched = plan.points.filter(({ how }) => how !== 'left').map(({ value }) => value)
  const numbers = new Set(
    [...plan.motions, ...presentMotions(present).map((value) => ({ value }))].map(({ value }) => value.number),
  )
  return [
    ...added.flatMap((motion) =>
      registered(
        motion,
        points.filter((point) => point.motion === motion.number),
        rules,
      ),
    ),
    ...changed.flatMap((motion) => changedMotion(motion, present)),
    ...touched
      .filter(({ motion }) => numbers.has(motion))
      .flatMap((point): readonly Change[] => [
        ...(isNew.has(point.motion) ? [] : [pointSet(point, present)]),
        ...measuresSet(point, plan, present),
      ]),
  ]
}

function registered(said: SeedMotion, points: readonly SeedPoint[], rules: ImportRules): readonly Change[] {
  const round = roundFor(said, rules)
  const motion = motionOf(said, round ? 'asked' : (said.state ?? 'registered'), 1)
  return [
    { kind: 'motion-registered', motion, points: points.map(({ no, text }) => newPoint(said.number, no, text)) },
    ...linksOf(said).map((link): Change => ({ kind: 'motion-linked', link })),
    ...(round ? [{ kind: 'round-planned', round } as const] : []),
  ]
}

function changedMotion(said: SeedMotion, present: Present): readonly Change[] {
  const known = present.motions.find(({ motion }) => motion.number === said.number)
  if (!known) return []
  const { motion, book } = known
  const before = book.links.filter(({ later }) => later === said.number)
  const now = linksOf(said)
  return [
    { kind: 'motion-changed', motion: motionOf(said, motion.state, motion.version), version: motion.version },
    ...before.filter((link) => !isIn(now, link)).map((link): Change => ({ kind: 'motion-unlinked', link })),
    ...now.filter((link) => !isIn(before, link)).map((link): Change => ({ kind: 'motion-linked', link })),
  ]
}

function pointSet({ motion, no, text }: SeedPoint, { motions }: Present): Change {
  const known = motions.find((each) => each.motion.number === motion)?.points.find(({ position }) => position === no)
  const point = newPoint(motion, no, text)
  return { kind: 'measure-set', measure: known ? { ...known, title: point.title, description: text } : point }
}

function measuresSet(point: SeedPoint, plan: ImportPlan, present: Present): readonly Change[] {
  const home = plan.motions.find(({ value }) => value.number === point.motion)?.value.plan
  const all = [...present.measures, ...plan.measures.map(({ value }) => value)].filter((each) => each.plan === home)
  const ids = new Set(all.filter(({ code }) => point.measures.includes(code)).map(({ id }) => id))
  return [{ kind: 'point-measures', point: pointCode(point.motion, point.no), measures: [...ids], alone: point.alone }]
}

const isIn = (links: readonly MotionLink[], link: MotionLink): boolean =>
  links.some((each) => each.earlier === link.earlier && each.kind === link.kind)

const linksOf = ({ number, replaces, extends: added }: SeedMotion): readonly MotionLink[] => [
  ...replaces.map((earlier) => ({ later: number, earlier, kind: 'replaces' }) as const),
  ...added.map((earlier) => ({ later: number, earlier, kind: 'extends' }) as const),
]

function motionOf(said: SeedMotion, state: Motion['state'], version: number): Motion {
  const { replaces: _replaces, extends: _extends, due: _due, state: _state, ...motion } = said
  return { ...motion, state, version }
}

/** None where nobody is to be asked, or it is too late to. */
function roundFor(said: SeedMotion, { city, now, today }: ImportRules): Round | undefined {
  const { number, due, state } = said
  const motion = motionOf(said, 'asked', 1)
  const [plan] = city ? planFor(motion, city) : []
  if (!city || !plan || due === null || (state !== undefined && state !== 'asked')) return undefined
  const calendar = calendarFor(city)
  const session = targetSession(said, { sessions: plan.sessions, rules: plan.schedule, calendar, now })
  const dates = motionDates({ now, session, rules: plan.schedule, calendar }, due)
  if (!dates.ok) return undefined
  return {
    ...dates.value,
    id: `${number}:asked`,
    plan: number,
    kind: 'regular',
    label: number,
    periodFrom: today,
    periodTo: session ?? dayOf(dates.value.due, calendar.zone),
    session,
    fileSession: session,
    questionnaire: plan.questionnaire,
    state: 'planned',
    version: 0,
  }
}
