import { parts } from '#domain/charges.ts'
import { type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel, partyShort } from '#domain/party.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { chargeDecision } from '#app/responsibilities/charge-decision.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import { ownCharges } from '#app/responsibilities/own-charges.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/**
 * Ends every part that offices have in something, and says who decides then where the field does. Refuses an office that
 * has none, or has it by the field.
 */
export function dropCharge(charging: Charging, entry: Entry, named: readonly Party[]): Outcome<Decision> {
  const { code } = entry
  const own = ownCharges(charging, entry)
  for (const party of named) {
    const theirs = own.filter((duty) => duty.party === party.id)
    if (theirs.length === 0) return notOwn(charging, entry, party)
    if (theirs.every(({ role }) => entry.kind === 'measure' && role === 'leads'))
      return refused({ kind: 'lead-is-assigned', code })
  }
  const ending = own.filter(
    ({ role, party }) => named.some(({ id }) => id === party) && (entry.kind !== 'measure' || role !== 'leads'),
  )
  const had = parts.filter((part) => ending.some(({ role }) => role === part))
  const field = charging.register.entries.find(({ kind, id }) => kind === 'field' && id === entry.field)
  const then = entry.kind === 'field' || !had.includes('accountable') ? [] : (field?.charges.accountable ?? [])
  return chargeDecision(charging, entry, {
    ending,
    beginning: [],
    part: had[0] ?? 'informed',
    parties: [...named, ...then],
    said: (reader, what) => {
      const { labels, dropped, byField } = reader.words.responsibilities
      const { list } = reader.say
      return [
        dropped(what, list(named.map(partyLabel)), list(had.map((part) => labels[part]))),
        ...(then.length > 0 ? [byField(list(then.map(partyLabel)))] : []),
      ]
    },
  })
}

/** Why an office that has nothing of its own in something cannot be taken out of it. */
function notOwn({ register }: Charging, { code, kind, field: id, charges }: Entry, party: Party): Outcome<never> {
  const isOfField = parts.some((part) => charges[part].some((each) => each.id === party.id))
  const field = register.fields.find((each) => each.id === id)
  return refused(
    isOfField && field && kind !== 'field'
      ? { kind: 'charged-by-field', code, party: partyShort(party), field: field.code }
      : { kind: 'not-charged', code, party: partyShort(party) },
  )
}
