import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { reply } from '#app/reply.ts'
import type { Waiting } from '#app/rounds/waiting.ts'

/** Tells those whose answers still waited that the report went out without them, and how they can still come. */
export function toldOfGoingWithout(papering: Papering, label: string, waiting: readonly Waiting[]): readonly Message[] {
  const { book, by } = papering
  const byPerson = Map.groupBy(waiting, ({ person }) => person)
  return book.directory.people.flatMap((person) => {
    const own = byPerson.get(person.id)
    if (!own || person.id === by.person.id) return []
    return [paperNotice(papering, person, (reader) => without(label, own, papering, reader))]
  })
}

function without(label: string, own: readonly Waiting[], { book }: Papering, { words, say }: Actor): Reply {
  const { wentWithout } = words.papers
  const opens = book.next?.opens ?? null
  return reply(
    paragraph(wentWithout.head(label)),
    ...own.map(({ code, why }) => paragraph(wentWithout[why](code))),
    paragraph(wentWithout.how(opens && say.instant(opens))),
  )
}
