import { parts } from '#domain/charges.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { isLiving, officeNames } from '#app/offices/office-names.ts'
import { partyNamed } from '#app/people/party-named.ts'
import { dropCharge, setCharge } from '#app/responsibilities/change-charge.ts'
import { addTask, dropTask } from '#app/responsibilities/change-task.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import { entryMeant, responsibilityMeant } from '#app/responsibilities/responsibility-meant.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/** Changes who has which part in something, or which tasks there are. */
export function changeRegister(charging: Charging, args: Args): Outcome<Decision> {
  const { action, about = '' } = args
  if (action === 'add-task') return addTask(charging, newTask(args))
  if (action === 'drop-task') return dropTask(charging, entryMeant(about, charging.register, charging.book), about)
  const entry = entryIn(charging, about)
  if (!entry.ok) return entry
  const party = partyIn(charging, args['party'] ?? '')
  if (!party.ok) return party
  return action === 'drop'
    ? dropCharge(charging, entry.value, party.value)
    : setCharge(charging, entry.value, oneOf(parts, args['part'] ?? 'accountable'), party.value)
}

const newTask = ({ title = '', basis = '', of }: Args) => ({
  title: title.trim(),
  basis: basis.trim() || null,
  ofCdo: of === 'cdo',
})

function entryIn({ register, book }: Charging, about: string): Outcome<Entry> {
  const found = responsibilityMeant(about, register, book)
  if (!found.ok) return found
  return found.value.kind === 'entry'
    ? accepted(found.value.entry)
    : refused({ kind: 'unknown-responsibility', text: about, nearest: [] })
}

/** The office or partner by its id or as people call it; one that has ended is given nothing any more. */
function partyIn({ book: { directory, today } }: Charging, said: string): Outcome<Party> {
  const living = directory.parties.filter((party) => isLiving(party, today))
  const named = partyNamed(said, officeNames(living, today))
  const id = living.some((party) => party.id === said) ? said : named.ok ? named.value : undefined
  const party = living.find((each) => each.id === id)
  if (party) return accepted(party)
  return named.ok ? refused({ kind: 'unknown-party', text: said, nearest: [] }) : named
}
