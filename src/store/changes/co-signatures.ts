import type { Kysely } from 'kysely'
import { changePaper } from '#store/changes/papers.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { mustChange } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

type CoSignatureKinds = 'signature-asked' | 'signature-given' | 'signatures-overruled'

export const coSignatureChanges: Handlers<CoSignatureKinds> = {
  async 'signature-asked'(tx, { call }) {
    const { texts, delegatedBy, ...row } = call
    await tx
      .insertInto('signature_call')
      .values({ ...row, texts: toJson(texts), delegated_by: delegatedBy })
      .execute()
    return { subject: call.paper, detail: { no: call.no, party: call.party } }
  },

  async 'signature-given'(tx, { signature }) {
    const { by, ...row } = signature
    await tx
      .insertInto('signature')
      .values({ ...row, author: by })
      .execute()
    // A release that is decided at the same moment must not pass over it.
    if (signature.result === 'refused') await nextVersionOf(tx, signature.paper).execute()
    return { subject: signature.paper, detail: { party: signature.party, result: signature.result } }
  },

  async 'signatures-overruled'(tx, { overrule, version }) {
    const { by, passed, ...row } = overrule
    await (version === null ? untilReleased(tx, overrule.paper) : changePaper(tx, overrule.paper, version, {}))
    await tx
      .insertInto('signature_overrule')
      .values({ ...row, author: by, passed: toJson(passed) })
      .execute()
    return { subject: overrule.paper, detail: { no: overrule.no, reason: overrule.reason } }
  },
}

const nextVersionOf = (tx: Kysely<Tables>, paper: string) =>
  tx
    .updateTable('paper')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', paper)

const untilReleased = async (tx: Kysely<Tables>, paper: string): Promise<void> =>
  mustChange(await nextVersionOf(tx, paper).where('state', '=', 'draft').executeTakeFirst())
