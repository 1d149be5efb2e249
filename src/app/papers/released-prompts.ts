import { paperNumberFits } from '#domain/paper-number-fits.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { type Asking, rest } from '#app/papers/paper-prompts.ts'
import { numberSaid } from '#app/papers/number-said.ts'
import { receiptsMeant } from '#app/papers/receipts-meant.ts'
import { allFormats } from '#app/papers/show-files.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'

const plain = { hint: null, before: null } as const

/** In which format, by its name in large or small letters, or all of them; without one, which files there are. */
export function formatPrompt({ formats, by }: Asking): Prompt {
  const { papers } = by.words
  const choices = [
    { value: allFormats, label: papers.allFormats, also: languages.map((each) => catalogue(each).papers.allFormats) },
    ...formats.map(({ name }) => ({ value: name, label: name.toUpperCase(), also: aliases[name] ?? [] })),
  ]
  return { ...plain, id: 'format', kind: 'choice', required: false, label: papers.whichFormat, choices }
}

/** What people call a format. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  docx: ['Word'],
  xlsx: ['Excel'],
  md: ['Markdown'],
}

/** Why it is given back, as long as there is anything to give back. */
export function returnPrompts({ draft, args, by }: Asking): readonly Prompt[] {
  if (!receiptsMeant(draft, args, 'returned', by.place).ok) return [rest]
  return [{ ...plain, id: 'reason', kind: 'text', required: true, label: by.words.papers.whyReturn, limit: 500 }]
}

/** The council's number, and whether it is to replace one that is entered already. */
export function numberPrompts(asking: Asking): readonly Prompt[] {
  const { draft, plan, args, by } = asking
  const before = presentNumber(draft.numbers)
  const number = numberSaid(args)
  const isOther = before !== null && number !== before && paperNumberFits(number, plan.paper.numbers ?? [])
  if (!isOther) return [numberPrompt(asking)]
  const { yes, no } = by.words.questions
  const choices = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  const label = by.words.papers.sureToNumber(before, number)
  return [numberPrompt(asking), { ...plain, id: 'sure', kind: 'choice', required: true, label, choices }]
}

/** As it is written there. */
function numberPrompt({ plan, by }: Asking): Prompt {
  const { whichNumber, numbersLike } = by.words.papers
  const patterns = plan.paper.numbers ?? []
  return {
    ...plain,
    id: 'number',
    kind: 'filter',
    required: true,
    label: whichNumber,
    hint: patterns.length === 0 ? null : numbersLike(patterns),
  }
}
