import type { Handlers } from '#store/changes/handler.ts'
import { mustDelete } from '#store/stale.ts'

type Kinds =
  | 'party-set'
  | 'person-set'
  | 'language-chosen'
  | 'place-set'
  | 'role-set'
  | 'role-dropped'
  | 'absence-set'
  | 'absence-dropped'
  | 'duty-set'

export const peopleChanges: Handlers<Kinds> = {
  async 'party-set'(tx, { party }) {
    const { id, kind, number, name, parent, validFrom, validTo, seats = null } = party
    const row = { id, kind, number, name, parent, valid_from: validFrom, valid_to: validTo, seats }
    await tx
      .insertInto('party')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return { subject: id }
  },

  async 'person-set'(tx, { person }) {
    const { id, name, language, zone, party, left } = person
    const row = { id, name, language, zone, party, left_on: left }
    await tx
      .insertInto('person')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return { subject: id }
  },

  async 'language-chosen'(tx, { person, language }) {
    await tx.updateTable('person').set({ language }).where('id', '=', person).execute()
    return { subject: person, detail: { language } }
  },

  async 'place-set'(tx, { place }) {
    const { address, plan, purpose } = place
    const { platform, realm, id } = address
    await tx
      .insertInto('place')
      .values({ platform, realm, address: id, plan, purpose })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { subject: plan, detail: { platform, purpose } }
  },

  async 'role-set'(tx, { role: { person, role, plan } }) {
    await tx
      .insertInto('role')
      .values({ person, role, plan })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { subject: person, detail: { role, plan } }
  },

  async 'absence-set'(tx, { absence: { person, from, until, substitute } }) {
    await tx
      .insertInto('absence')
      .values({ person, from_day: from, until_day: until, substitute })
      .onConflict((conflict) => conflict.columns(['person', 'from_day']).doUpdateSet({ until_day: until, substitute }))
      .execute()
    return { subject: person }
  },

  async 'absence-dropped'(tx, { person, from }) {
    const result = await tx
      .deleteFrom('absence')
      .where('person', '=', person)
      .where('from_day', '=', from)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: person, detail: { from } }
  },

  async 'role-dropped'(tx, { role: { person, role, plan } }) {
    const result = await tx
      .deleteFrom('role')
      .where('person', '=', person)
      .where('role', '=', role)
      .where((eb) => (plan === null ? eb('plan', 'is', null) : eb('plan', '=', plan)))
      .executeTakeFirst()
    mustDelete(result)
    return { subject: person, detail: { role, plan } }
  },

  async 'duty-set'(tx, { duty }) {
    const { id, subjectKind, subject, role, party, person, from, until, rank } = duty
    const row = { id, subject_kind: subjectKind, subject, role, party, person, from_day: from, until_day: until, rank }
    await tx
      .insertInto('duty')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return { subject: id, detail: { subject, role, party, person } }
  },
}
