import type { Kysely, Selectable } from 'kysely'
import { levels } from '#domain/level.ts'
import { oneOf } from '#domain/one-of.ts'
import { type Paper, type PaperFile, paperKinds, paperStates, type PaperVersion } from '#domain/paper.ts'
import type { Papers } from '#app/contracts/store/papers.ts'
import { fromJson } from '#store/json.ts'
import type { PaperFileTable, PaperTable, PaperVersionTable } from '#store/tables/papers.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Facts are large and the same in many versions: they are read by themselves. */
const light = [
  'paper',
  'no',
  'facts_of',
  'drafted_by',
  'drafted_at',
  'withdraws',
  'reason',
  'released_by',
  'released_at',
] as const

export const papers = (db: Kysely<Tables>): Papers => ({
  async ofRound(round) {
    const paper = await db
      .selectFrom('paper')
      .selectAll()
      .where('round', '=', round)
      .where('kind', '=', 'interim-report')
      .executeTakeFirst()
    if (paper === undefined) return undefined
    const [versions, edits, remarks, files] = await Promise.all([
      db.selectFrom('paper_version').select(light).where('paper', '=', paper.id).orderBy('no').execute(),
      db.selectFrom('paper_edit').selectAll().where('paper', '=', paper.id).orderBy('no').orderBy('passage').execute(),
      db.selectFrom('paper_remark').selectAll().where('paper', '=', paper.id).orderBy('at').orderBy('id').execute(),
      db.selectFrom('paper_file').selectAll().where('paper', '=', paper.id).orderBy('no').orderBy('name').execute(),
    ])
    return {
      paper: paperOf(paper),
      versions: versions.map(versionOf),
      edits,
      remarks,
      files: files.map(fileOf),
    }
  },
  async facts({ paper, factsOf }) {
    const row = await db
      .selectFrom('paper_version')
      .select('facts')
      .where('paper', '=', paper)
      .where('no', '=', factsOf)
      .executeTakeFirst()
    const facts = row && fromJson(row.facts)
    if (!facts) throw new Error('A version of a paper has no facts.', { cause: { paper, factsOf } })
    return facts
  },
  async bytes(sha512) {
    const row = await db.selectFrom('file').select('bytes').where('sha512', '=', sha512).executeTakeFirst()
    return row && new Uint8Array(row.bytes)
  },
})

const paperOf = (row: Selectable<PaperTable>): Paper => ({
  ...row,
  kind: oneOf(paperKinds, row.kind),
  state: oneOf(paperStates, row.state),
})

const versionOf = (row: Pick<Selectable<PaperVersionTable>, (typeof light)[number]>): PaperVersion => ({
  paper: row.paper,
  no: row.no,
  factsOf: row.facts_of ?? row.no,
  by: row.drafted_by,
  at: row.drafted_at,
  withdraws: row.withdraws === null ? null : { no: row.withdraws, reason: row.reason ?? '' },
  releasedBy: row.released_by,
  releasedAt: row.released_at,
})

const fileOf = (row: Selectable<PaperFileTable>): PaperFile => ({
  paper: row.paper,
  no: row.no,
  level: oneOf(levels, row.level),
  format: row.format,
  name: row.name,
  mediaType: row.media_type,
  sha512: row.sha512,
})
