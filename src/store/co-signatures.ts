import type { Kysely, Selectable } from 'kysely'
import {
  type CoSigning,
  type Signature,
  type SignatureCall,
  signatureResults,
  signatureSources,
} from '#domain/co-signature.ts'
import { oneOf } from '#domain/one-of.ts'
import type { CoSignatures } from '#app/contracts/store/co-signatures.ts'
import { fromJson } from '#store/json.ts'
import { paperOf } from '#store/paper-of.ts'
import type { SignatureCallTable, SignatureTable } from '#store/tables/co-signatures.ts'
import type { Tables } from '#store/tables/tables.ts'

export const coSignatures = (db: Kysely<Tables>): CoSignatures => ({
  of: (paper) => coSigningOf(db, paper),
  async drafts() {
    const asked = db.selectFrom('signature_call').select('paper')
    const papers = await db
      .selectFrom('paper')
      .selectAll()
      .where('state', '=', 'draft')
      .where('id', 'in', asked)
      .orderBy('id')
      .execute()
    return Promise.all(papers.map(async (paper) => ({ paper: paperOf(paper), ...(await coSigningOf(db, paper.id)) })))
  },
})

async function coSigningOf(db: Kysely<Tables>, paper: string): Promise<CoSigning> {
  const [calls, signatures, overrules] = await Promise.all([
    db.selectFrom('signature_call').selectAll().where('paper', '=', paper).orderBy('seq').execute(),
    db.selectFrom('signature').selectAll().where('paper', '=', paper).orderBy('seq').execute(),
    db.selectFrom('signature_overrule').selectAll().where('paper', '=', paper).orderBy('seq').execute(),
  ])
  return {
    calls: calls.map(callOf),
    signatures: signatures.map(signatureOf),
    overrules: overrules.map(({ seq: _, author: by, ...row }) => ({ ...row, by })),
  }
}

const callOf = ({
  seq: _,
  texts,
  delegated_by: delegatedBy,
  ...row
}: Selectable<SignatureCallTable>): SignatureCall => ({
  ...row,
  texts: fromJson(texts),
  delegatedBy,
})

const signatureOf = ({ seq: _, author: by, ...row }: Selectable<SignatureTable>): Signature => ({
  ...row,
  by,
  result: oneOf(signatureResults, row.result),
  source: oneOf(signatureSources, row.source),
})
