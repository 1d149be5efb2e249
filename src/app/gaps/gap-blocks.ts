import type { Gap, GapKind } from '#domain/gaps.ts'
import { list, strong } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** At most this many of a kind are named, and this many buttons offered: a phone's screen. */
const most = 8
const mostButtons = 5

/** These concern the plan as a whole: the title says it all. */
const alone: readonly GapKind[] = [
  'accountable-nowhere',
  'no-coordinator',
  'few-releasers',
  'no-liaison-place',
  'no-non-public-place',
]

/** These tell a day. */
const ofDays: readonly GapKind[] = ['coordinator-absent', 'cdo-absent', 'releasers-absent', 'free-days-end']

/** What is missing by kind, each with what mends it. */
export function gapBlocks(gaps: readonly Gap[], reader: Actor): readonly Block[] {
  const { kinds, how, more } = reader.words.gaps
  const hints: Readonly<Partial<Record<GapKind, string>>> = how
  return [
    list(
      ...gaps.map((gap) => {
        const { kind } = gap
        const named = namesOf(gap, reader)
        const shown = [...named.slice(0, most), ...(named.length > most ? [more(named.length - most)] : [])].join(', ')
        const what = alone.includes(kind) ? '.' : `: ${shown}.`
        return [strong(kinds[kind]), what, ...(hints[kind] === undefined ? [] : [` ${hints[kind]}`])]
      }),
    ),
  ]
}

function namesOf({ kind, about, waits }: Gap, { words, say }: Actor): readonly string[] {
  if (ofDays.includes(kind)) return about.map((day) => say.day(day))
  return about.map((name, place) => {
    const waiting = waits?.[place]
    return waiting ? words.gaps.waits(name, waiting.measures, say.dayOf(waiting.since)) : name
  })
}

const mends: Readonly<Partial<Record<GapKind, Args>>> = {
  declined: {},
  'nobody-responsible': {},
  'no-lead': { as: 'office' },
  left: {},
  'account-closed': {},
  'not-met': {},
  'absent-alone': { as: 'deputy' },
  'deputy-absent': { as: 'deputy' },
}

/** The commands that mend what can be mended in the chat: one for each kind, with its measures. */
export function gapButtons(gaps: readonly Gap[], { words }: Actor): readonly Button[] {
  const labels: Readonly<Partial<Record<GapKind, string>>> = words.gaps.mend
  return gaps
    .flatMap(({ kind, about, measures: codes = about }) => {
      const args = mends[kind]
      if (!args || codes.length === 0) return []
      const measures = codes.slice(0, most).join(', ')
      const as = words.plan.assign.as
      const role = args['as'] === 'office' ? ` ${as.office}` : args['as'] === 'deputy' ? ` ${as.deputy}` : ''
      return [button(words, labels[kind] ?? '', 'assign', { measures, ...args }, `${measures}${role}`)]
    })
    .slice(0, mostButtons)
}
