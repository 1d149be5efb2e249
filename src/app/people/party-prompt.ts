import { partyLabel } from '#domain/party.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The question for an office or partner that there is today, by number or name. */
export function partyPrompt(
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
  asked: Pick<Prompt, 'id' | 'label' | 'hint' | 'required' | 'leadIns' | 'marks'>,
): Prompt {
  const parties = directory.parties
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && today <= (validTo ?? today))
    .map((party) => ({
      value: party.id,
      label: party.name,
      also: [partyLabel(party), ...(party.number === null ? [] : [party.number])],
    }))
  return { ...asked, kind: 'party', before: null, people: parties }
}
