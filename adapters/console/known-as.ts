import { fold } from '#domain/fold.ts'

export interface Known {
  readonly id: string
  readonly name: string
}

/** Those a name may mean: the one with this id or name, else all whose name contains it. */
export function knownAs(text: string, people: readonly Known[]): readonly Known[] {
  const wanted = fold(text)
  const exact = people.filter(({ id, name }) => fold(id) === wanted || fold(name) === wanted)
  return exact.length > 0 ? exact : people.filter(({ name }) => fold(name).includes(wanted))
}
