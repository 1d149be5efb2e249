import type { Directory } from '#domain/directory.ts'
import { partyLabel } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import type { Succession } from '#domain/succession.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'

/** `12 – Amt für Informationsverarbeitung heißt ab dem 1. Januar 2027 12 – Amt für Digitales.` */
export function successionSentence(
  successions: readonly Succession[],
  { parties }: Pick<Directory, 'parties'>,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): string {
  const [first] = successions
  if (!first) return ''
  const named = (ids: readonly string[]): string =>
    say.list([...new Set(ids)].flatMap((id) => parties.filter((party) => party.id === id).map(partyLabel)))
  const olds = successions.map(({ old }) => old)
  const news = successions.map((each) => each.new)
  return words.offices.becomes[first.kind](named(olds), named(news), say.day(first.at), new Set(olds).size)
}

/** Tells people which office carries on theirs; `isDone` once it does. */
export const toldOfSuccession = (
  powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  directory: Directory,
  successions: readonly Succession[],
  people: readonly Person[],
  isDone: boolean,
): readonly Message[] =>
  people.map((person) =>
    notice(powers, person, directory, (reader) =>
      reply(
        successionSentence(successions, directory, reader),
        isDone ? reader.words.offices.toldDone : reader.words.offices.toldPlanned,
      ),
    ),
  )
