import type { Directory } from '#domain/directory.ts'
import { homeOf } from '#domain/home-of.ts'
import { roleNames } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** As what a person worked on a paper: a role, never a name. */
export function roleOf(
  person: string | null,
  plan: string,
  directory: Directory,
  { words }: Pick<Actor, 'words'>,
): string {
  const home = homeOf(directory, plan)
  const held = directory.roles.filter((each) => each.person === person && [null, home].includes(each.plan))
  const role = roleNames.find((name) => held.some((each) => each.role === name))
  return role === undefined ? words.papers.noRole : words.papers.roles[role]
}
