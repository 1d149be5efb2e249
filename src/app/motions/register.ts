import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { newPoint } from '#domain/new-point.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { splitPoints } from '#domain/split-points.ts'
import { list, paragraph } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import { askingRound } from '#app/motions/asking-round.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { pointDuties } from '#app/motions/point-duties.ts'
import { replyWith } from '#app/reply.ts'

/** Enters a motion with its points, and has them asked about at once if a last day to answer is named. */
export function register({ powers, plan, home, all, by, args }: Motioning): Outcome<Decision> {
  const { no: number = '', due = '' } = args
  if (all.motions.some((each) => each.number === number)) return refused({ kind: 'motion-known', text: number })
  const motion = motionOf(args, plan.code, plan.committee, due !== '')
  const round = due === '' ? undefined : askingRound(powers, plan, motion, due)
  if (round && !round.ok) return round
  const points = splitPoints(args['points'] ?? '').map((text, at) => newPoint(number, at + 1, text))
  const answered = points.map((point) => {
    const said = args[`measures ${point.position}`] ?? ''
    const measures = said.split(', ').flatMap((code) => home.measures.find((each) => each.code === code) ?? [])
    const lead = (args[`lead ${point.position}`] ?? '') || leadOf(measures, home)
    return { point, measures, alone: said === 'none', lead }
  })
  return accepted({
    reply: receipt({ by, plan, powers }, motion, points, round?.ok ? round.value : undefined),
    changes: [
      { kind: 'motion-registered', motion, points },
      ...answered.flatMap(({ point, measures, alone, lead }): readonly Change[] => [
        ...pointDuties(powers, home, point, lead, measures).map((duty): Change => ({ kind: 'duty-set', duty })),
        ...(measures.length > 0 || alone
          ? [{ kind: 'point-measures', point: point.id, measures: measures.map(({ id }) => id), alone } as const]
          : []),
      ]),
      ...(round?.ok ? [{ kind: 'round-planned', round: round.value } as const] : []),
    ],
    messages: [],
  })
}

function motionOf(args: Args, plan: string, usual: string, asked: boolean): Motion {
  const said = (id: string): string | null => args[id]?.trim() || null
  const committee = said('committee')
  return {
    number: args['no'] ?? '',
    plan,
    title: titleOf(args['title'] ?? ''),
    groups: groupsIn(args['groups'] ?? ''),
    day: said('day'),
    committee: committee === usual ? null : committee,
    session: said('session'),
    item: itemOf(said('item')),
    answeredWith: null,
    state: asked ? 'asked' : 'registered',
    version: 1,
  }
}

/** On one line, without the marks around it. */
const titleOf = (title: string): string => title.replaceAll(/\s+/g, ' ').replace(/^[„“"](.*)[“”"]$/u, '$1')

const groupsIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((group) => group.trim())
    .filter((group) => group !== '')

/** A bare number is one of the agenda; a mark alone is none. */
const itemOf = (item: string | null): string | null =>
  item === null || /^[=-]+$/.test(item) ? null : /^\d/.test(item) ? `TOP ${item}` : item

const leadOf = ([first]: readonly Measure[], home: Motioning['home']): string | null =>
  first ? (home.chain(first).lead?.id ?? null) : null

function receipt(
  { by, plan, powers }: Pick<Motioning, 'by' | 'plan' | 'powers'>,
  motion: Motion,
  points: readonly Measure[],
  round: Round | undefined,
): Decision['reply'] {
  const { words, say } = by
  const { motions } = words
  const { number } = motion
  const show = button(words, motions.showButton, 'motion', { number }, number)
  const ask = button(words, motions.askButton, 'motion', { number, action: 'ask' }, `${number} ${motions.actions.ask}`)
  return replyWith(
    round ? [show] : [ask, show],
    paragraph(motions.registered(number, points.length)),
    list(...points.map(({ position, title }) => `${motions.point(position)}: ${title}`)),
    paragraph(round ? motions.askedNow(say.instant(round.due)) : motions.notAskedYet(ask.says)),
    ...(round ? aimLines(round, motion, plan, powers, by) : []).map((line) => paragraph(line)),
  )
}
