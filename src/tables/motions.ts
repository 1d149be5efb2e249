import type { Seed, SeedDuty, SeedPoint } from '#app/contracts/seed.ts'
import { motionIn, pointDuties } from '#sources/motion-record.ts'
import { partyNames } from '#tables/party-names.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Motions of the council, and their points, one a row. When they are asked about is said in chat. */
export function motionsIn(file: TableFile): Pick<Seed, 'motions' | 'points' | 'duties'> {
  const rows = file.said.motion.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.motion, words, [line])
    file.define('motion', words['motion'] ?? '', words['motion'] ?? '', [line, 'motion'])
    if (!said) return []
    const { motion: number, groups, replaces, extends: added, ...rest } = said
    if (rest.with !== null) file.refer('motion', rest.with, rest.with, [line, 'with'])
    const lists = { groups: listed(groups), replaces: listed(replaces), extends: listed(added) }
    return [{ ...rest, plan: file.plan, number, ...lists, due: null }]
  })
  const replaced = new Set(rows.flatMap((row) => row.replaces))
  const points = file.said.point.flatMap(({ line, words }) => pointIn(file, line, words))
  return {
    motions: rows.map((row) => motionIn(row, replaced.has(row.number))),
    points: points.map(({ point }) => point),
    duties: points.flatMap(({ duties }) => duties),
  }
}

const listed = (cell: string | undefined): readonly string[] => partyNames(cell ?? '')

interface PointRow {
  readonly point: SeedPoint
  readonly duties: readonly SeedDuty[]
}

function pointIn(file: TableFile, line: number, words: Readonly<Record<string, string>>): readonly PointRow[] {
  const said = file.check(vocabulary.point, words, [line])
  if (!said) return []
  const { motion, point: no, text, lead, responsible, deputy } = said
  const codes = [...new Set(listed(said.measures))]
  const alone = codes.includes('none')
  file.refer('motion', motion, motion, [line, 'motion'])
  if (alone && codes.length > 1) file.refuse([line, 'measures'], file.words.pointsWithAndWithout(motion))
  for (const code of alone ? [] : codes) file.refer('measure', `${file.plan}:${code}`, code, [line, 'measures'])
  const duties = pointDuties({ motion, no, lead, responsible: listed(responsible), deputy }, [line], file)
  const point = { motion, no, text, measures: alone ? [] : codes, alone }
  return [{ point, duties: duties.filter(({ holders }) => holders.length > 0) }]
}
