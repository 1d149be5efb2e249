import type { Kysely } from 'kysely'
import type { LastAct } from '#app/contracts/undo.ts'
import { eraseImported } from '#store/erase-imported.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { fromJson, toJson } from '#store/json.ts'
import { unusedFiles } from '#store/unused-files.ts'
import { detailNames, inDetail, personFacts } from '#store/named-in.ts'
import { goingOut } from '#store/going-out.ts'
import { silent } from '#store/silent.ts'
import type { Tables } from '#store/tables/tables.ts'

export const erasureChanges: Handlers<'person-erased'> = {
  /** Who said an answer goes, what was said stays; papers keep the key of who drafted and released them. */
  async 'person-erased'(tx, { person, name, on }) {
    await wordsNaming(tx, person)
    await eraseImported(tx, person)
    await tx
      .updateTable('person')
      .set({ name, language: null, zone: null, account_zone: null, party: null, left_on: on })
      .where('id', '=', person)
      .execute()
    await tx.updateTable('answer').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('answer').set({ behalf: null }).where('behalf', '=', person).execute()
    await tx.updateTable('late_answer').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('late_answer').set({ behalf: null }).where('behalf', '=', person).execute()
    await tx.updateTable('comment').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('paper_remark').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('paper_hand_over').set({ person: null }).where('person', '=', person).execute()
    await tx.updateTable('paper_number').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('signature_call').set({ person: null }).where('person', '=', person).execute()
    await tx.updateTable('signature_call').set({ delegated_by: null }).where('delegated_by', '=', person).execute()
    await tx.updateTable('signature').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('signature_overrule').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('plan_step').set({ author: null }).where('author', '=', person).execute()
    await tx.updateTable('comment').set({ put_to: null }).where('put_to', '=', person).execute()
    await tx.updateTable('request').set({ declined_by: null }).where('declined_by', '=', person).execute()
    await tx.updateTable('duty').set({ person: null }).where('person', '=', person).execute()
    await tx.updateTable('absence').set({ substitute: null }).where('substitute', '=', person).execute()
    await boardWords(tx, person)
    await ownRows(tx, person)
    await messagesTo(tx, person)
    await actsOfOthers(tx, person)
    await auditRows(tx, person)
    await unusedFiles(tx)
    return { subject: erased, anonymous: true }
  },
}

const erased = 'erased'

/** What the board said stays its statement; whose it was goes. */
async function boardWords(tx: Kysely<Tables>, person: string): Promise<void> {
  await tx.updateTable('board_call').set({ called_by: null }).where('called_by', '=', person).execute()
  await tx.updateTable('board_statement').set({ entered_by: null }).where('entered_by', '=', person).execute()
  await tx.updateTable('board_statement').set({ person: null, named: 0 }).where('person', '=', person).execute()
}

async function ownRows(tx: Kysely<Tables>, person: string): Promise<void> {
  await tx.deleteFrom('account').where('person', '=', person).execute()
  await tx.deleteFrom('awaited_account').where('person', '=', person).execute()
  await tx
    .deleteFrom('link_code')
    .where((eb) => eb.or([eb('person', '=', person), eb('made_by', '=', person)]))
    .execute()
  await tx.deleteFrom('role').where('person', '=', person).execute()
  await tx.deleteFrom('absence').where('person', '=', person).execute()
  await tx.deleteFrom('answer_draft').where('person', '=', person).execute()
  await tx.deleteFrom('dialogue').where('person', '=', person).execute()
  await tx.deleteFrom('said').where('person', '=', person).execute()
  await tx.deleteFrom('follower').where('person', '=', person).execute()
  await tx.deleteFrom('seen').where('person', '=', person).execute()
  await tx.deleteFrom('last_act').where('person', '=', person).execute()
  await tx
    .deleteFrom('offer')
    .where((eb) => eb.or([eb('giver', '=', person), eb('taker', '=', person), eb('made_by', '=', person)]))
    .execute()
  // What was done on time when somebody went away is known by who it was.
  const theirs = `${person}:`
  await tx
    .deleteFrom('due')
    .where((eb) => eb(eb.fn<string>('substr', ['slot', eb.lit(1), eb.lit(theirs.length)]), '=', theirs))
    .execute()
}

/** Messages to others that are out and have their name in them are forgotten at once, not in their time. */
async function wordsNaming(tx: Kysely<Tables>, person: string): Promise<void> {
  const known = await tx.selectFrom('person').select('name').where('id', '=', person).executeTakeFirst()
  if (!known || known.name === '') return
  const said = toJson(known.name).slice(1, -1)
  await tx
    .updateTable('message')
    .set({ content: silent })
    .where((eb) => eb(eb.fn<string>('replace', ['content', eb.val(said), eb.val('')]), '<>', eb.ref('content')))
    .where((eb) => eb.not(goingOut(eb)))
    .execute()
}

/** Others' last acts no longer say that they were told of it; an act that would bring them back cannot be undone. */
async function actsOfOthers(tx: Kysely<Tables>, person: string): Promise<void> {
  const named = JSON.stringify(person)
  for (const { person: actor, told, undo } of await tx.selectFrom('last_act').selectAll().execute()) {
    if (!told.includes(named) && !undo.includes(named)) continue
    const others = fromJson(told).filter((each) => each !== person)
    const way: LastAct['undo'] = undo.includes(named) ? { instead: 'other' } : fromJson(undo)
    await tx
      .updateTable('last_act')
      .set({ told: toJson(others), undo: toJson(way) })
      .where('person', '=', actor)
      .execute()
  }
}

/** Their words go, and where they went to; what waits is not sent any more. */
async function messagesTo(tx: Kysely<Tables>, person: string): Promise<void> {
  const recipient = toJson({ person })
  const theirs = tx.selectFrom('message').select('id').where('recipient', '=', recipient)
  await tx.deleteFrom('live_prompt').where('message', 'in', theirs).execute()
  await tx
    .updateTable('delivery')
    .set({ state: 'cancelled' })
    .where('message', 'in', theirs)
    .where('state', 'in', ['queued', 'sending', 'unknown'])
    .execute()
  await tx.updateTable('delivery').set({ address: '', remote_ids: null }).where('message', 'in', theirs).execute()
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
