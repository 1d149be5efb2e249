import type { Kysely } from 'kysely'
import type { PersonalData } from '#app/contracts/store/personal-data.ts'
import { toJson } from '#store/json.ts'
import { namedIn } from '#store/named-in.ts'
import type { Tables } from '#store/tables/tables.ts'

export const personalData = (db: Kysely<Tables>): PersonalData => ({
  async of(person) {
    const to = toJson({ person })
    return {
      person: await db.selectFrom('person').selectAll().where('id', '=', person).execute(),
      ...(await accountsOf(db, person)),
      roles: await db.selectFrom('role').selectAll().where('person', '=', person).orderBy('role').execute(),
      duties: await db.selectFrom('duty').selectAll().where('person', '=', person).orderBy('id').execute(),
      absences: await db
        .selectFrom('absence')
        .selectAll()
        .where((eb) => eb.or([eb('person', '=', person), eb('substitute', '=', person)]))
        .orderBy('from_day')
        .execute(),
      answers: await db
        .selectFrom('answer')
        .selectAll()
        .where((eb) => eb.or([eb('author', '=', person), eb('behalf', '=', person)]))
        .orderBy('at')
        .execute(),
      lateAnswers: await db
        .selectFrom('late_answer')
        .selectAll()
        .where((eb) => eb.or([eb('author', '=', person), eb('behalf', '=', person)]))
        .orderBy('at')
        .execute(),
      comments: await db
        .selectFrom('comment')
        .selectAll()
        .where((eb) => eb.or([eb('author', '=', person), eb('put_to', '=', person)]))
        .orderBy('at')
        .execute(),
      requests: await db.selectFrom('request').selectAll().where('declined_by', '=', person).orderBy('id').execute(),
      drafts: await db.selectFrom('answer_draft').selectAll().where('person', '=', person).execute(),
      dialogues: await db.selectFrom('dialogue').selectAll().where('person', '=', person).execute(),
      said: await db.selectFrom('said').selectAll().where('person', '=', person).orderBy('seq').execute(),
      follows: await db.selectFrom('follower').selectAll().where('person', '=', person).execute(),
      looks: await db.selectFrom('seen').selectAll().where('person', '=', person).execute(),
      acts: await db.selectFrom('last_act').selectAll().where('person', '=', person).execute(),
      offers: await db
        .selectFrom('offer')
        .selectAll()
        .where((eb) => eb.or([eb('giver', '=', person), eb('taker', '=', person), eb('made_by', '=', person)]))
        .orderBy('at')
        .execute(),
      ...(await papersOf(db, person)),
      ...(await boardWordsOf(db, person)),
      ...(await signaturesOf(db, person)),
      planSteps: await db.selectFrom('plan_step').selectAll().where('author', '=', person).orderBy('seq').execute(),
      audit: await db.selectFrom('audit').selectAll().where(namedIn(person)).orderBy('seq').execute(),
      messages: await db.selectFrom('message').selectAll().where('recipient', '=', to).orderBy('at').execute(),
    }
  },
})

/** The accounts of a person, and those that are to come. */
async function accountsOf(db: Kysely<Tables>, person: string) {
  return {
    accounts: await db.selectFrom('account').selectAll().where('person', '=', person).orderBy('rank').execute(),
    awaitedAccounts: await db.selectFrom('awaited_account').selectAll().where('person', '=', person).execute(),
    linkCodes: await db
      .selectFrom('link_code')
      .select(['person', 'made_by', 'expires'])
      .where((eb) => eb.or([eb('person', '=', person), eb('made_by', '=', person)]))
      .execute(),
  }
}

/** What they called the board for, said for it or entered for others. */
async function boardWordsOf(db: Kysely<Tables>, person: string) {
  return {
    boardCalls: await db.selectFrom('board_call').selectAll().where('called_by', '=', person).orderBy('at').execute(),
    boardStatements: await db
      .selectFrom('board_statement')
      .selectAll()
      .where((eb) => eb.or([eb('person', '=', person), eb('entered_by', '=', person)]))
      .orderBy('at')
      .execute(),
  }
}

/** What was laid before a person to be signed, what they said to it, and what they overruled. */
async function signaturesOf(db: Kysely<Tables>, person: string) {
  return {
    signatureCalls: await db
      .selectFrom('signature_call')
      .select(['id', 'paper', 'no', 'party', 'person', 'delegated_by', 'at', 'due'])
      .where((eb) => eb.or([eb('person', '=', person), eb('delegated_by', '=', person)]))
      .orderBy('at')
      .execute(),
    signatures: await db.selectFrom('signature').selectAll().where('author', '=', person).orderBy('seq').execute(),
    overrules: await db.selectFrom('signature_overrule').selectAll().where('author', '=', person).execute(),
  }
}

/** What they did about papers. */
async function papersOf(db: Kysely<Tables>, person: string) {
  return {
    papers: await db
      .selectFrom('paper_version')
      .select(['paper', 'no', 'drafted_by', 'drafted_at', 'released_by', 'released_at'])
      .where((eb) => eb.or([eb('drafted_by', '=', person), eb('released_by', '=', person)]))
      .orderBy('drafted_at')
      .execute(),
    remarks: await db.selectFrom('paper_remark').selectAll().where('author', '=', person).orderBy('at').execute(),
    receipts: await db.selectFrom('paper_hand_over').selectAll().where('person', '=', person).orderBy('at').execute(),
    numbers: await db.selectFrom('paper_number').selectAll().where('author', '=', person).orderBy('seq').execute(),
  }
}
