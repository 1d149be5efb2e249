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
  const [calls, signatures, overrules, present] = await Promise.all([
    db.selectFrom('signature_call').selectAll().where('paper', '=', paper).orderBy('seq').execute(),
    db.selectFrom('signature').selectAll().where('paper', '=', paper).orderBy('seq').execute(),
    db.selectFrom('signature_overrule').selectAll().where('paper', '=', paper).orderBy('seq').execute(),
    presentParties(db),
  ])
  return {
    calls: calls.map(callOf).map((call) => ({ ...call, party: present(call.party) })),
    signatures: signatures.map(signatureOf).map((each) => ({ ...each, party: present(each.party) })),
    overrules: overrules.map(overruleOf),
  }
}

/** Which party carries on another one today; of several, the first. Calls and answers keep the party of their time. */
async function presentParties(db: Kysely<Tables>): Promise<(party: string) => string> {
  const rows = await db
    .selectFrom('party_successor')
    .select(['old_party', 'new_party'])
    .where('done_at', 'is not', null)
    .orderBy('rank', 'desc')
    .execute()
  const next = new Map(rows.map((row) => [row.old_party, row.new_party]))
  return (party) => {
    const passed = new Set<string>()
    let at = party
    for (let to = next.get(at); to !== undefined && !passed.has(at); to = next.get(at)) {
      passed.add(at)
      at = to
    }
    return at
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
  at: row.at,
})

const overruleOf = (row: Selectable<SignatureOverruleTable>): SignatureOverrule => ({
  paper: row.paper,
  no: row.no,
  reason: row.reason,
  by: row.author,
  at: row.at,
})
