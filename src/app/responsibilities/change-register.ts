import { parts } from '#domain/charges.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { between } from '#app/offices/read-order.ts'
import { partiesNamed } from '#app/people/parties-named.ts'
import { partyPrompt } from '#app/people/party-prompt.ts'
import { addTask, dropTask } from '#app/responsibilities/change-task.ts'
import { dropCharge } from '#app/responsibilities/drop-charge.ts'
import { setCharge } from '#app/responsibilities/set-charge.ts'
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
  const parties = partiesIn(charging, args['party'] ?? '')
  if (!parties.ok) return parties
  return action === 'drop'
    ? dropCharge(charging, entry.value, parties.value)
    : setCharge(charging, entry.value, oneOf(parts, args['part'] ?? 'accountable'), parties.value)
}

const newTask = ({ code, title = '', basis = '', of }: Args) => ({
  code: code?.toUpperCase() ?? null,
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

/** The offices or partners by their ids or as people call them; one that has ended is given nothing any more. */
function partiesIn({ book }: Charging, said: string): Outcome<readonly Party[]> {
  const { people = [], bodies = [] } = partyPrompt(book, { id: 'party', required: true, label: '', hint: null })
  const named = partiesNamed({ people, bodies, takesSeveral: true }, said)
  if (!named.ok) return named
  const ids = named.value.split(between)
  return accepted(book.directory.parties.filter(({ id }) => ids.includes(id)))
}
