import type { Address } from '#app/contracts/address.ts'
import type { Content } from '#adapters/matrix/html/content.ts'
import { relation } from './relation.ts'

/** The words of a post as the content of an `m.room.message`. */
export const said = (content: Content, at: Address): object => ({
  ...wording(content),
  'm.mentions': mentions(content, at),
  ...relation(at, content.reply),
})

/**
 * The same in place of an earlier event. It calls nobody anew; clients that know no changes show it behind an asterisk.
 */
export const changed = (content: Content, at: Address, event: string): object => ({
  ...wording({ ...content, body: `* ${content.body}`, html: content.html === '' ? '' : `* ${content.html}` }),
  'm.mentions': {},
  'm.new_content': { ...wording(content), 'm.mentions': mentions(content, at) },
  'm.relates_to': { rel_type: 'm.replace', event_id: event },
})

const wording = ({ msgtype, body, html }: Pick<Content, 'msgtype' | 'body' | 'html'>): object => ({
  msgtype,
  body,
  ...(html !== '' && { format: 'org.matrix.custom.html', formatted_body: html }),
})

function mentions({ mention, calls = [], reply }: Content, { id }: Address): object {
  const own = mention && id.startsWith('@') ? id : undefined
  const users = [own, ...calls, reply?.user].filter((user) => user !== undefined)
  return users.length > 0 ? { user_ids: [...new Set(users)] } : {}
}
