import type { Directory } from '#domain/directory.ts'
import { roleNames } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** As what a person worked on a paper: a role, never a name. */
export function roleOf(
  person: string | null,
  plan: string,
  { roles }: Directory,
  { words }: Pick<Actor, 'words'>,
): string {
  const held = roles.filter((each) => each.person === person && (each.plan === null || each.plan === plan))
  const role = roleNames.find((name) => held.some((each) => each.role === name))
  return role === undefined ? words.papers.noRole : words.papers.roles[role]
}
