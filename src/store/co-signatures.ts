import type { Kysely, Selectable } from 'kysely'
import {
  type CoSigning,
  type Signature,
  type SignatureCall,
  type SignatureOverrule,
  signatureResults,
  signatureSources,
} from '#domain/co-signature.ts'
import { oneOf } from '#domain/one-of.ts'
import type { CoSignatures } from '#app/contracts/store/co-signatures.ts'
import { fromJson } from '#store/json.ts'
import { paperOf } from '#store/paper-of.ts'
import type { SignatureCallTable, SignatureOverruleTable, SignatureTable } from '#store/tables/co-signatures.ts'
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
    overrules: overrules.map(overruleOf),
  }
}

const callOf = (row: Selectable<SignatureCallTable>): SignatureCall => ({
  id: row.id,
  paper: row.paper,
  no: row.no,
  party: row.party,
  texts: fromJson(row.texts),
  person: row.person,
  delegatedBy: row.delegated_by,
  at: row.at,
  due: row.due,
})

const signatureOf = (row: Selectable<SignatureTable>): Signature => ({
  id: row.id,
  call: row.call,
  paper: row.paper,
  party: row.party,
  result: oneOf(signatureResults, row.result),
  text: row.text,
  by: row.author,
  source: oneOf(signatureSources, row.source),
  ...(row.because !== null && { because: row.because }),
  at: row.at,
})

const overruleOf = (row: Selectable<SignatureOverruleTable>): SignatureOverrule => ({
  paper: row.paper,
  no: row.no,
  reason: row.reason,
  passed: row.passed === null ? [] : fromJson(row.passed),
  by: row.author,
  at: row.at,
})
