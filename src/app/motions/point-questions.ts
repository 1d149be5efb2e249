import { oneOf } from '#domain/one-of.ts'
import { partyLabel } from '#domain/party.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { leadOfPoint, longestPoint, measuresOfPoint, usualLead } from '#app/motions/point-parts.ts'

export const pointAspects = ['lead', 'measures', 'text', 'drop'] as const
export type PointAspect = (typeof pointAspects)[number]

/** Which point of a motion is meant and what is to become of it; of a number that is free, how the new point reads. */
export function pointQuestions(asked: Motioning): readonly Prompt[] {
  const { args, by, points } = asked
  const { asks, aspects, aspectsAlso } = by.words.motions
  const which = choicePrompt('point', asks.point, numbers(asked))
  if (args['point'] === undefined) return [which]
  const point = points.find(({ position }) => String(position) === args['point'])
  if (!point) return [which, ...ofNewPoint(asked, Number(args['point']))]
  const aspect = choicePrompt(
    'aspect',
    asks.aspect,
    pointAspects.map((value) => ({ value, label: aspects[value], also: aspectsAlso[value] })),
  )
  if (args['aspect'] === undefined) return [which, aspect]
  const no = point.position
  const values: Readonly<Record<PointAspect, () => readonly Prompt[]>> = {
    lead: () => [{ ...leadOfPoint(asked, no, undefined, 'lead'), required: true }, ...surePartner(asked, no)],
    measures: () => [measuresOfPoint(asked, no, point.title, 'measures')],
    text: () => [textPrompt('text', asks.text, longestPoint, point.description)],
    drop: () => [],
  }
  return [which, aspect, ...values[oneOf(pointAspects, args['aspect'])]()]
}

/** The points there are, and the numbers that are free: a new point has the number that the council has given it. */
function numbers({ points, by: { words } }: Motioning): readonly Choice[] {
  const { asks, aspects } = words.motions
  const taken = points.map(({ position }) => position)
  const last = Math.max(0, ...taken)
  return Array.from({ length: last + 1 }, (_, at) => at + 1).map((no) =>
    taken.includes(no)
      ? { value: String(no), label: String(no) }
      : { value: String(no), label: `${no} ${aspects.add}`, also: asks.newPoint(no) },
  )
}

function ofNewPoint(asked: Motioning, no: number): readonly Prompt[] {
  const { args, by } = asked
  const { asks } = by.words.motions
  const { text = '', measures = '' } = args
  const usual = usualLead(asked, measures)
  return [
    textPrompt('text', asks.text, longestPoint),
    { ...measuresOfPoint(asked, no, text, 'measures'), marks: asks.marksOf.measures(no) },
    { ...leadOfPoint(asked, no, usual, 'lead'), required: usual === undefined, marks: asks.marksOf.lead(no) },
    ...surePartner(asked, no),
  ]
}

/** A partner does not speak for the administration, and is asked at once: whoever names one may have meant an office. */
function surePartner({ home, args, by }: Motioning, no: number): readonly Prompt[] {
  const party = home.directory.parties.find(({ id }) => id === args['lead'])
  if (party?.kind !== 'partner') return []
  return [yesOrNo('sure', by.words.motions.asks.surePartner(partyLabel(party), no), by)]
}
