import type { Light } from '#domain/light.ts'
import type { Measure } from '#domain/measure.ts'
import { type AskedRound, type Moved, trendOf, type TrendPoint } from '#domain/trend.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { heading, list, paragraph, t, table } from '#report/build.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { shownQuestions } from '#app/answers/shown-questions.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Rounds that a screen shows; no older one is read but the one they are compared with. */
const most = 8

/** How the plan stood over the last rounds, a row each, and what got better and worse since the last but one. */
export async function trendBlocks(
  { store }: Pick<Powers, 'store'>,
  plan: PlanSettings,
  book: RoundBook,
  by: Actor,
): Promise<readonly Block[]> {
  const { status } = by.words
  const asked = book.rounds.filter(({ state }) => state !== 'planned').slice(-most - 1)
  const rounds = await Promise.all(
    asked.map(async ({ id, label }): Promise<AskedRound> => ({
      label,
      requests: (await store.requests.of(id)).filter(({ subject }) => book.measure(subject) !== undefined),
    })),
  )
  const points = trendOf(rounds).slice(-most)
  const last = points.at(-1)
  if (!last) return [heading(3, plan.name), paragraph(status.noRound)]
  return [
    heading(3, status.trendTitle(plan.name, points.length)),
    pointTable(points, by),
    ...movedList(status.of.better, last.better, book, by),
    ...movedList(status.of.worse, last.worse, book, by),
  ]
}

const shown = ['green', 'yellow', 'red'] as const

function pointTable(points: readonly TrendPoint[], { words, say }: Actor): Block {
  const { status } = words
  const number = (count: number): string => (count === 0 ? '–' : say.number(count))
  const rows = points.map(({ label, figures }) => {
    const { answered, asked, lights, changes } = figures
    const counts = shown.map((light) => lights[light])
    const other = answered - counts.reduce((sum, count) => sum + count, 0)
    return [
      label,
      `${say.number(answered)}/${say.number(asked)}`,
      ...[...counts, other, changes.better, changes.worse].map(number),
    ]
  })
  const head = [
    status.roundShort,
    status.answeredShort,
    ...shown.map((light) => say.light(light)),
    status.other,
    status.betterShort,
    status.worseShort,
  ]
  return table('', head, rows, { align: ['left', ...head.slice(1).map(() => 'right' as const)] })
}

/** At most this many by name, then their number. */
const named = 5

function movedList(title: string, moved: readonly Moved[], book: RoundBook, { words, say }: Actor): readonly Block[] {
  if (moved.length === 0) return []
  const light = (value: Light | null): Inline => ({ type: 'light', light: value, label: say.light(value) })
  const lines = moved.slice(0, named).map(({ measure, from, to }): readonly Inline[] => {
    const { code, title: name } = book.measure(measure) ?? { code: '', title: '' }
    return [t(`${code} ${name}: `), light(from), t(' → '), light(to)]
  })
  const rest = moved.length - lines.length
  return [heading(4, title), list(...lines, ...(rest > 0 ? [words.status.andMore(rest)] : []))]
}

/** How one measure stood over the rounds, a line each: light and percent, or that there was no answer. */
export async function measureTrendBlocks(
  { store }: Pick<Powers, 'store'>,
  plan: PlanSettings,
  book: RoundBook,
  measure: Measure,
  by: Actor,
): Promise<readonly Block[]> {
  const { words, say } = by
  const { status } = words
  const requests = await store.requests.ofMeasure(measure.id)
  const answers = await store.answers.byIds(requests.flatMap(({ answer }) => answer ?? []))
  const lines = book.rounds.flatMap((round): readonly (readonly Inline[])[] => {
    const { id, label } = round
    const request = requests.find((each) => each.round === id)
    if (!request) return []
    if (request.state !== 'answered') return [[t(`${label}: ${status.state[request.state]}`)]]
    const isShown = shownQuestions(round, plan, book, by, measure).some(({ kind }) => kind === 'percent')
    const percent = isShown ? (answers.find((answer) => answer.request === request.id)?.percent ?? null) : null
    const light: Inline = { type: 'light', light: request.light, label: say.light(request.light) }
    return [[t(`${label}: `), light, t(percent === null ? '' : ` · ${say.percent(percent)}`)]]
  })
  const title = heading(3, `${measure.code} ${measure.title}`)
  return [title, lines.length === 0 ? paragraph(words.answers.neverAnswered) : list(...lines.slice(-most * 2))]
}
