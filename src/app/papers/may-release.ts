import { mayRelease, type PaperVersion } from '#domain/paper.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Papering } from '#app/papers/papering.ts'

/** Whether the person may release this version: for what is offered to them. */
export const isAbleToRelease = ({ by, book, plan }: Papering, version: PaperVersion): boolean =>
  allowed(book, by, 'release-paper', plan.code) && mayRelease(version, by.person.id).ok
