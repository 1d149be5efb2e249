import type { Person, Role } from '#domain/person.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Say } from '#text/say.ts'

/** Who speaks, with what rights, and in which language they read. */
export interface Actor {
  readonly person: Person
  readonly roles: readonly Role[]
  readonly words: Catalogue
  readonly say: Say
  /** The key of the address at which they speak; undefined for those who are only told of something. */
  readonly place?: string
}
