import { dayOf } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { milestoneStates } from '#domain/milestone-state.ts'
import { type Period, periodAfter, periodOf } from '#domain/period.ts'
import type { Figure } from '#report/block.ts'
import type { Counts } from '#report/charts/counts.ts'
import { stackedColumns } from '#report/charts/stacked-columns.ts'
import { milestoneSwatch } from '#report/charts/swatch.ts'
import { timeline } from '#report/charts/timeline.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { OfMeasure } from '#report/reported-milestones.ts'
import type { Catalogue } from '#text/catalogue.ts'

const id = 'milestones-by-day'
/** More symbols than these bear no names: they would push each other down. */
const mostNamed = 40
/** More columns than these cannot be told apart; they then stand for years. */
const mostQuarters = 16

/** The milestones of each field by their days. */
export function milestoneTimeline(reported: readonly OfMeasure[], facts: InterimReport, words: Catalogue): Figure {
  const said = words.reports.milestones
  const fields = [...facts.fields.map(({ name }) => name), null]
  const groups = fields
    .map((field) => ({ field, own: reported.filter(({ measure }) => measure.field === field) }))
    .filter(({ own }) => own.length > 0)
  const nameOf = (field: string | null): string =>
    field === null ? words.reports.fields[groups.length === 1 ? 'all' : 'none'] : cleanLine(field)
  const chart = timeline({
    ...common(words),
    title: said.caption,
    intro: said.alt,
    tableTitle: said.title,
    rowName: words.reports.fields.field,
    rows: groups.map(({ field, own }) => ({ label: nameOf(field), counts: countsOf(own) })),
    points: groups.map(({ own }) =>
      own.map(({ measure, milestone: { day, state } }) => ({
        day,
        state,
        label: reported.length > mostNamed ? '' : cleanLine(measure.code),
      })),
    ),
    today: { day: dayOf(facts.round.asOf, facts.city.zone), label: words.reports.method.asOf },
    quarter: said.period,
  })
  return { type: 'figure', id, caption: said.caption, ...chart }
}

/** How many milestones fall into each quarter, or each year if there are many. */
export function milestoneColumns(reported: readonly OfMeasure[], words: Catalogue): Figure {
  const said = words.reports.milestones
  const periods = periodsOf(reported, 'quarterly')
  const isLong = periods.length > mostQuarters
  const byLabel = Map.groupBy(
    reported,
    ({ milestone }) => periodOf(milestone.day, isLong ? 'yearly' : 'quarterly').label,
  )
  const chart = stackedColumns({
    ...common(words),
    title: said.captionCounted,
    intro: said.altCounted,
    tableTitle: said.title,
    rowName: said.periodName,
    rows: (isLong ? periodsOf(reported, 'yearly') : periods).map(({ label }) => ({
      label: said.period(label),
      counts: countsOf(byLabel.get(label) ?? []),
    })),
  })
  return { type: 'figure', id, caption: said.captionCounted, ...chart }
}

const common = ({ reports, milestones }: Catalogue): Pick<Counts, 'id' | 'sumName' | 'series' | 'number' | 'sum'> => ({
  id,
  sumName: reports.fields.sum,
  series: milestoneStates.map((state) => ({ swatch: milestoneSwatch(state), label: milestones.name[state] })),
  number: reports.number,
  sum: reports.fields.count,
})

const countsOf = (own: readonly OfMeasure[]): readonly number[] =>
  milestoneStates.map((state) => own.filter(({ milestone }) => milestone.state === state).length)

/** Every period from the first milestone to the last, also those without one. */
function periodsOf(reported: readonly OfMeasure[], cadence: 'quarterly' | 'yearly'): readonly Period[] {
  const days = reported.map(({ milestone }) => milestone.day).toSorted()
  const [first, last = first] = [days[0], days.at(-1)]
  const periods: Period[] = []
  if (first === undefined || last === undefined) return periods
  for (let one = periodOf(first, cadence); one.from <= last; one = periodAfter(one, cadence)) periods.push(one)
  return periods
}
