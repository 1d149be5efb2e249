import type { Kysely } from 'kysely'
import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { unusedFiles } from '#store/unused-files.ts'
import { detailNames, inDetail, personFacts } from '#store/named-in.ts'
import { silent } from '#store/silent.ts'
import type { Tables } from '#store/tables/tables.ts'

export const erasureChanges: Handlers<'person-erased'> = {
  /** Who said an answer goes, what was said stays; papers keep the key of who drafted and released them. */
  async 'person-erased'(tx, { person, name, on }) {
    await tx
      .updateTable('person')
      .set({ name, language: null, zone: null, party: null, left_on: on })
      .where('id', '=', person)
      .execute()
    await tx.updateTable('answer').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('answer').set({ behalf: null }).where('behalf', '=', person).execute()
    await tx.updateTable('late_answer').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('late_answer').set({ behalf: null }).where('behalf', '=', person).execute()
    await tx.updateTable('comment').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('paper_remark').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('comment').set({ put_to: null }).where('put_to', '=', person).execute()
    await tx.updateTable('request').set({ declined_by: null }).where('declined_by', '=', person).execute()
    await tx.updateTable('duty').set({ person: null }).where('person', '=', person).execute()
    await tx.updateTable('absence').set({ substitute: null }).where('substitute', '=', person).execute()
    await ownRows(tx, person)
    await messagesTo(tx, person)
    await auditRows(tx, person)
    await unusedFiles(tx)
    return { subject: erased, anonymous: true }
  },
}

const erased = 'erased'

async function ownRows(tx: Kysely<Tables>, person: string): Promise<void> {
  await tx.deleteFrom('account').where('person', '=', person).execute()
  await tx.deleteFrom('role').where('person', '=', person).execute()
  await tx.deleteFrom('absence').where('person', '=', person).execute()
  await tx.deleteFrom('answer_draft').where('person', '=', person).execute()
  await tx.deleteFrom('dialogue').where('person', '=', person).execute()
  await tx.deleteFrom('follower').where('person', '=', person).execute()
  await tx.deleteFrom('seen').where('person', '=', person).execute()
  await tx.deleteFrom('last_act').where('person', '=', person).execute()
  await tx
    .deleteFrom('offer')
    .where((eb) => eb.or([eb('giver', '=', person), eb('taker', '=', person), eb('made_by', '=', person)]))
    .execute()
  await tx.deleteFrom('imported').where('kind', '=', 'person').where('key', '=', person).execute()
}

/** Their words go, and where they went to; what waits is not sent any more. */
async function messagesTo(tx: Kysely<Tables>, person: string): Promise<void> {
  const recipient = toJson({ person })
  const theirs = tx.selectFrom('message').select('id').where('recipient', '=', recipient)
  await tx
    .updateTable('delivery')
    .set({ state: 'cancelled' })
    .where('message', 'in', theirs)
    .where('state', 'in', ['queued', 'sending', 'unknown'])
    .execute()
  await tx.updateTable('delivery').set({ address: '', remote_id: null }).where('message', 'in', theirs).execute()
  await tx.updateTable('message').set({ content: silent }).where('recipient', '=', recipient).execute()
}

async function auditRows(tx: Kysely<Tables>, person: string): Promise<void> {
  await tx.updateTable('audit').set({ actor: null }).where('actor', '=', person).execute()
  await tx.updateTable('audit').set({ subject: erased }).where('subject', '=', person).execute()
  for (const fact of personFacts)
    await tx
      .updateTable('audit')
      .set((eb) => ({
        detail: eb.fn<string>('replace', ['detail', eb.val(inDetail(fact, person)), eb.val(`"${fact}":null`)]),
      }))
      .where(detailNames(fact, person))
      .execute()
}
