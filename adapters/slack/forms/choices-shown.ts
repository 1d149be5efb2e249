import { lights } from '#domain/light.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Choice, Nameable, Prompt } from '#app/contracts/prompt.ts'
import { firstOfEach } from './first-of-each.ts'

/** So many choices a menu shows (@slack/types, `StaticSelect`); more of them are looked for by typing. */
export const mostChoices = 100

/** What can be chosen, as far as the question itself brings it along; undefined where it must be looked for. */
export function choicesShown(
  prompt: Prompt,
  { lights: named }: Pick<Catalogue, 'lights'>,
): readonly Choice[] | undefined {
  const all = allOf(prompt, named)
  return all.length > 0 && all.length <= mostChoices ? all : undefined
}

function allOf({ kind, choices = [], people = [], names = [] }: Prompt, named: Catalogue['lights']): readonly Choice[] {
  switch (kind) {
    case 'light':
      return lights.map((light) => ({ value: light, label: `${named.sign(light)} ${named.long[light]}` }))
    case 'person':
    case 'party':
      return people.slice(0, mostChoices + 1).map((each) => toldApart(each, people))
    case 'passage':
      // It may be called by many names; the first is its title.
      return firstOfEach(names.length > 0 ? names : choices, ({ value }) => value)
    default:
      return choices
  }
}

/** Namesakes by what else they are called. */
function toldApart({ value, label, also }: Nameable, all: readonly Nameable[]): Choice {
  const hasNamesake = all.some((other) => other.label === label && other.value !== value)
  return { value, label: hasNamesake ? `${label} (${also[0] ?? value})` : label }
}
