import type { Kysely, Selectable } from 'kysely'
import { levels, paperLevels } from '#domain/level.ts'
import { oneOf } from '#domain/one-of.ts'
import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import type { PaperNumber } from '#domain/paper-numbers.ts'
import { receiptStates } from '#domain/paper-receipt.ts'
import type { HandedOver, KnownPaper, Papers } from '#app/contracts/store/papers.ts'
import { fromJson } from '#store/json.ts'
import { paperOf } from '#store/paper-of.ts'
import { unconfirmedPapers } from '#store/unconfirmed-papers.ts'
import type {
  PaperFileTable,
  PaperHandOverTable,
  PaperNumberTable,
  PaperTable,
  PaperVersionTable,
} from '#store/tables/papers.ts'
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
  'despite',
  'signed',
  'without',
] as const

export const papers = (db: Kysely<Tables>): Papers => ({
  async ofRound(round) {
    const paper = await db.selectFrom('paper').selectAll().where('round', '=', round).executeTakeFirst()
    return paper && wholePaper(db, paper)
  },
  async byId(id) {
    const paper = await db.selectFrom('paper').selectAll().where('id', '=', id).executeTakeFirst()
    return paper && wholePaper(db, paper)
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
  unconfirmed: (plan) => unconfirmedPapers(db, plan),
  async nonPublicFacts({ paper, factsOf }) {
    const row = await db
      .selectFrom('paper_version')
      .select('facts_non_public')
      .where('paper', '=', paper)
      .where('no', '=', factsOf)
      .executeTakeFirst()
    return row?.facts_non_public ? fromJson(row.facts_non_public) : null
  },
  async bytes(sha512) {
    const row = await db.selectFrom('file').select('bytes').where('sha512', '=', sha512).executeTakeFirst()
    return row && new Uint8Array(row.bytes)
  },
})

/** A paper with all that is kept of it. */
async function wholePaper(db: Kysely<Tables>, paper: Selectable<PaperTable>): Promise<KnownPaper> {
  const [versions, edits, remarks, files, handedOver, numbers] = await Promise.all([
    db.selectFrom('paper_version').select(light).where('paper', '=', paper.id).orderBy('no').execute(),
    db.selectFrom('paper_edit').selectAll().where('paper', '=', paper.id).orderBy('no').orderBy('passage').execute(),
    db.selectFrom('paper_remark').selectAll().where('paper', '=', paper.id).orderBy('at').orderBy('id').execute(),
    db.selectFrom('paper_file').selectAll().where('paper', '=', paper.id).orderBy('no').orderBy('name').execute(),
    db
      .selectFrom('paper_hand_over')
      .selectAll()
      .where('paper', '=', paper.id)
      .orderBy('no')
      .orderBy('level', 'desc')
      .orderBy('address')
      .execute(),
    db.selectFrom('paper_number').selectAll().where('paper', '=', paper.id).orderBy('seq').execute(),
  ])
  return {
    paper: paperOf(paper),
    versions: versions.map(versionOf),
    edits,
    remarks,
    files: files.map(fileOf),
    handedOver: handedOver.map(handedOverOf),
    numbers: numbers.map(numberOf),
  }
}

const versionOf = (row: Pick<Selectable<PaperVersionTable>, (typeof light)[number]>): PaperVersion => ({
  paper: row.paper,
  no: row.no,
  factsOf: row.facts_of ?? row.no,
  by: row.drafted_by,
  at: row.drafted_at,
  withdraws: row.withdraws === null ? null : { no: row.withdraws, reason: row.reason ?? '' },
  releasedBy: row.released_by,
  releasedAt: row.released_at,
  despite: row.despite === null ? null : fromJson(row.despite),
  ...(row.signed !== null && { signed: fromJson(row.signed) }),
  ...(row.without !== null && { without: fromJson(row.without) }),
})

const fileOf = (row: Selectable<PaperFileTable>): PaperFile => ({
  paper: row.paper,
  no: row.no,
  level: oneOf(levels, row.level),
  format: row.format,
  name: row.name,
  mediaType: row.media_type,
  sha512: row.sha512,
  alt: row.alt,
  madeWith: row.made_with,
})

const handedOverOf = (row: Selectable<PaperHandOverTable>): HandedOver => ({
  no: row.no,
  level: oneOf(paperLevels, row.level),
  handedAt: row.handed_at,
  place: { platform: row.platform, realm: row.realm, id: row.address },
  message: row.message,
  state: oneOf(receiptStates, row.state),
  by: row.person,
  at: row.at,
  reason: row.reason,
})

const numberOf = (row: Selectable<PaperNumberTable>): PaperNumber => ({
  paper: row.paper,
  number: row.number,
  fromNo: row.from_no,
  by: row.author,
  at: row.at,
})
