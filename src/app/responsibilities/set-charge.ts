import type { Part } from '#domain/charges.ts'
import { covers } from '#domain/covers.ts'
import type { Duty } from '#domain/duty.ts'
import { type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel, partyShort } from '#domain/party.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { chargeDecision } from '#app/responsibilities/charge-decision.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import { ownCharges } from '#app/responsibilities/own-charges.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/**
 * Gives offices a part in something from today. Only one office decides, and only one leads: it takes the other's
 * place; whoever has a part keeps no weaker one. Refuses what is so already, and the lead of a measure, which requests
 * go with.
 */
export function setCharge(charging: Charging, entry: Entry, part: Part, named: readonly Party[]): Outcome<Decision> {
  const { powers, book } = charging
  const { code } = entry
  if (part === 'leads' && entry.kind === 'measure') return refused({ kind: 'lead-is-assigned', code })
  const isOnes = part === 'accountable' || part === 'leads'
  if (isOnes && named.length > 1) return refused({ kind: 'only-one-office', code, part })
  const own = ownCharges(charging, entry)
  const others = entry.charges[part].filter((party) => isOnes && !named.includes(party))
  const added = named.filter((party) => others.length > 0 || partHeld(entry, part, party) === undefined)
  const [first] = named
  if (first && added.length === 0) {
    const has = partHeld(entry, part, first) ?? part
    return refused({ kind: 'charged-already', code, party: partyShort(first), part: has })
  }
  const isNew = ({ party }: Duty): boolean => added.some(({ id }) => id === party)
  const ending = own.filter((duty) =>
    duty.role === part ? isOnes && !isNew(duty) : isNew(duty) && covers(part, duty.role),
  )
  const staying = own.filter((duty) => duty.role === part && !ending.includes(duty))
  const beginning = added.filter(({ id }) => staying.every(({ party }) => party !== id))
  const rank = Math.max(-1, ...staying.map((duty) => duty.rank)) + 1
  const replaced = isOnes ? namesBefore(entry, part, others) : () => []
  return chargeDecision(charging, entry, {
    ending,
    beginning: beginning.map(({ id }, place) => ({
      id: powers.newId(),
      subjectKind: entry.kind,
      subject: entry.id,
      role: part,
      party: id,
      person: null,
      from: book.today,
      until: null,
      rank: rank + place,
    })),
    part,
    parties: [...added, ...others],
    said: (reader, what) => {
      const { set, before, already, labels } = reader.words.responsibilities
      const names = replaced(reader)
      return [
        set[part](what, reader.say.list(added.map(partyLabel))),
        ...(names.length > 0 ? [before(reader.say.list(names))] : []),
        ...named
          .filter((party) => !added.includes(party))
          .map((party) => already(partyShort(party), labels[partHeld(entry, part, party) ?? part])),
      ]
    },
  })
}

/** The part by which an office has what it is to have: the same, or one that goes with more. */
const partHeld = ({ charges }: Entry, part: Part, { id }: Party): Part | undefined =>
  ([part, 'accountable', 'leads', 'participates', 'consulted'] as const).find(
    (each) => (each === part || covers(each, part)) && charges[each].some((party) => party.id === id),
  )

/** Who had it until now, be it by the field, or as the Chief Digital Officer. */
const namesBefore =
  ({ task }: Entry, part: Part, others: readonly Party[]) =>
  ({ words }: Actor): readonly string[] =>
    part === 'accountable' && others.length === 0 && task?.ofCdo ? [words.responsibilities.cdo] : others.map(partyLabel)
