import type { Kysely, Selectable } from 'kysely'
import { levels } from '#domain/level.ts'
import { oneOf } from '#domain/one-of.ts'
import { type Paper, type PaperFile, paperKinds, paperStates, type PaperVersion } from '#domain/paper.ts'
import type { Papers } from '#app/contracts/store/papers.ts'
import { fromJson } from '#store/json.ts'
import type { PaperFileTable, PaperTable, PaperVersionTable } from '#store/tables/papers.ts'
import type { Tables } from '#store/tables/tables.ts'

export const papers = (db: Kysely<Tables>): Papers => ({
  async ofRound(round) {
    const paper = await db
      .selectFrom('paper')
      .selectAll()
      .where('round', '=', round)
      .where('kind', '=', 'interim-report')
      .executeTakeFirst()
    if (paper === undefined) return undefined
    const [versions, files] = await Promise.all([
      db.selectFrom('paper_version').selectAll().where('paper', '=', paper.id).orderBy('no').execute(),
      db.selectFrom('paper_file').selectAll().where('paper', '=', paper.id).orderBy('no').orderBy('name').execute(),
    ])
    return { paper: paperOf(paper), versions: versions.map(versionOf), files: files.map(fileOf) }
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

const versionOf = (row: Selectable<PaperVersionTable>): PaperVersion => ({
  paper: row.paper,
  no: row.no,
  facts: fromJson(row.facts),
  by: row.drafted_by,
  at: row.drafted_at,
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
