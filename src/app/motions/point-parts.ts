import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { measuresPrompt } from '#app/measures/measure-questions.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { partyPrompt } from '#app/people/party-prompt.ts'

/** Longest wording of one point, in characters. */
export const longestPoint = 4000

/** By which measures a point is answered; “none” is an answer, too. */
export function measuresOfPoint(
  { home, by: { words } }: Motioning,
  no: number,
  text: string,
  id = `measures ${no}`,
): Prompt {
  const { asks } = words.motions
  const none: Choice = { value: 'none', label: asks.noMeasures, also: asks.noMeasuresAlso }
  const known = home.measures.filter(({ state }) => state !== 'superseded')
  return { ...measuresPrompt(asks.measuresOf(no, text), known, id), choices: [none] }
}

/** Which office leads on a point; `usual` is proposed. */
export function leadOfPoint({ home, by }: Motioning, no: number, usual: string | undefined, id: string): Prompt {
  const party = home.directory.parties.find((each) => each.id === usual)
  const prompt = partyPrompt(home, { id, ...by.words.motions.asks.leadOf(no), required: false })
  return party ? { ...prompt, before: { value: party.id, label: party.name }, proposed: true } : prompt
}

/** The office that leads the first of some measures, given by their codes. */
export function usualLead({ home }: Motioning, codes: string): string | undefined {
  const [first] = codes.split(', ').flatMap((code) => home.measures.find((each) => each.code === code) ?? [])
  return first ? home.chain(first).lead?.id : undefined
}
