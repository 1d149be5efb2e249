import { partyLabel } from '#domain/party.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Attachment } from '#app/contracts/reply.ts'
import { personalParts } from '#app/contracts/store/personal-data.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface PersonalFile {
  readonly body: readonly Block[]
  readonly file: Attachment
  /** Keeps the file's bytes until the message that carries it has been emptied. */
  readonly kept: Change
}

const mediaType = 'application/json'

/** What is stored about a person: a short list to read, and every row as JSON. */
export async function personalFile(
  { store, sha512 }: Pick<Powers, 'store' | 'sha512'>,
  { directory }: Pick<RoundBook, 'directory'>,
  { person, words: { personal }, say }: Actor,
): Promise<PersonalFile> {
  const record = await store.personalData.of(person.id)
  const bytes = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`)
  const hash = sha512(bytes)
  const office = directory.parties.find(({ id }) => id === person.party)
  const accounts = record.accounts.map(({ platform, address }) => `${String(platform)} ${String(address)}`)
  const counts = personalParts
    .filter((part) => part !== 'person' && part !== 'accounts' && record[part].length > 0)
    .map((part) => personal.count(personal.parts[part], record[part].length))
  const lines = [
    `${personal.name}: ${person.name}`,
    ...(office ? [`${personal.office}: ${partyLabel(office)}`] : []),
    ...(accounts.length > 0 ? [`${personal.accounts}: ${say.list(accounts)}`] : []),
    ...counts,
  ]
  return {
    body: [heading(3, personal.title), list(...lines), paragraph(personal.attached), paragraph(personal.erasing)],
    file: { name: personal.fileName, mediaType, sha512: hash },
    kept: { kind: 'file-kept', sha512: hash, mediaType, bytes },
  }
}
