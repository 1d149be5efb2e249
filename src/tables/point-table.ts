import { dayOf } from '#domain/instant.ts'
import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { isField } from '#domain/questionnaire.ts'
import type { PointFacts } from '#domain/statement.ts'
import { answerNotes } from '#report/answer-notes.ts'
import { cleanLine, cleanText } from '#report/clean-text.ts'
import { answerMark } from '#report/light-mark.ts'
import { answerColumn } from '#tables/answer-column.ts'
import { lightCell } from '#tables/light-cell.ts'
import { listed } from '#tables/listed.ts'
import {
  type ColumnOf,
  dayColumn,
  lightColumn,
  numberColumn,
  type PaperTable,
  paperTable,
  proseColumn,
  textColumn,
} from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** A point of a statement, its number there, and what was said to it. */
interface Row {
  readonly no: number
  readonly point: PointFacts
  readonly profile: MeasureFacts | undefined
}

/** A row per point of a statement, with its wording and all that is said to it; `marks` stand in every row. */
export function pointTable(facts: InterimReport, marks: readonly (string | null)[], words: Catalogue): PaperTable {
  const { columns, points, tables, again } = words.openData
  const marked = marks.filter((mark) => mark !== null).join(' · ')
  const editions = marked === '' ? [] : [textColumn<Row>(columns.edition, () => cleanLine(marked))]
  return paperTable(
    tables.points,
    [
      numberColumn<Row>(points.no, ({ no }) => no),
      textColumn<Row>(points.motion, ({ point }) => cleanLine(point.motion)),
      numberColumn<Row>(points.there, ({ point }) => point.no),
      proseColumn<Row>(points.text, ({ point }) => cleanText(point.text).trim()),
      ...answered(facts, words),
      textColumn<Row>(points.measures, ({ point }) => measuresOf(point, words)),
      dayColumn<Row>(columns.asOf, () => dayOf(facts.round.asOf, facts.city.zone)),
      ...editions,
    ],
    (facts.statement?.points ?? []).map((point, at) => ({
      no: at + 1,
      point,
      profile: facts.profiles.find(({ code }) => code === point.code),
    })),
    again,
  )
}

function answered(facts: InterimReport, words: Catalogue): readonly ColumnOf<Row>[] {
  const { columns, state } = words.openData
  const named = words.imports.columns.words
  const hasLight = facts.questions.some(({ kind }) => kind === 'light')
  const light = lightColumn<Row>(named.light, ({ profile }) =>
    lightCell(answerMark(profile?.now ?? null, words), !profile?.now),
  )
  return [
    textColumn(named.lead, ({ profile }) => cleanLine(profile?.lead ?? '')),
    textColumn(named.participants, ({ profile }) => listed(profile?.participants ?? [])),
    textColumn(named.partners, ({ profile }) => listed(profile?.partners ?? [])),
    textColumn(columns.state, ({ profile }) => state[profile?.state ?? 'missing']),
    ...(hasLight ? [light] : []),
    ...facts.questions.filter(isField).map((question) => {
      const column = answerColumn(question, words)
      return { ...column, of: ({ profile }: Row) => (profile ? column.of(profile) : null) }
    }),
    proseColumn(columns.notes, ({ profile }) => (profile?.now ? answerNotes(profile.now, facts, words).join(' ') : '')),
  ]
}

/** Each with its light in words. */
const measuresOf = ({ measures }: PointFacts, { lights }: Catalogue): string =>
  listed(
    measures.map(({ code, title, light }) =>
      light === null ? `${code} ${title}` : `${code} ${title} (${lights.name(light)})`,
    ),
  )
