import { fold } from '#domain/fold.ts'
import type { Nameable } from '#app/contracts/prompt.ts'

/** Who is called exactly so: by id before name, name before the number of an office. */
export function personCalled(text: string, people: readonly Nameable[]): Nameable | undefined {
  const wanted = fold(text)
    .replace(/[.,;:!?]+$/, '')
    .replace(/^(?:amt|stelle|office) (?=\S)/, '')
  return (
    people.find(({ value }) => fold(value) === wanted) ??
    people.find(({ label, also }) => [label, ...also].some((name) => fold(name) === wanted))
  )
}
