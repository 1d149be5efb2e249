import { type Party, partyLabel } from '#domain/party.ts'
import type { Nameable, Prompt } from '#app/contracts/prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The question for an office or partner that there is today, by number or name; a board is none. */
export function partyPrompt(
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
  asked: Pick<Prompt, 'id' | 'label' | 'hint' | 'required' | 'leadIns' | 'marks' | 'takesSeveral'>,
): Prompt {
  const parties = directory.parties.filter(
    ({ validFrom, validTo }) => (validFrom ?? today) <= today && today <= (validTo ?? today),
  )
  const [bodies, people] = [true, false].map((isBoard) =>
    parties.filter(({ kind }) => (kind === 'board') === isBoard).map(nameable),
  )
  return { ...asked, kind: 'party', before: null, ...(people && { people }), ...(bodies && { bodies }) }
}

const nameable = (party: Party): Nameable => ({
  value: party.id,
  label: party.name,
  also: [partyLabel(party), ...(party.number === null ? [] : [party.number])],
})
