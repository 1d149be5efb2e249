import { called } from './called.ts'
import type { Delivered } from './delivered.ts'
import { pills } from './pills.ts'
import { kindOf, type Words } from './words.ts'

/** What is said to the bot in these words; undefined where others talk among themselves. A file without a caption says ''. */
export function spoken({ bot, direct }: Delivered, words: Words, isReply = false): string | undefined {
  const { body, formatted_body: html = '', 'm.mentions': mentions } = words
  const links = pills(html, bot.user)
  const mentioned = links.length > 0 || mentions?.user_ids.includes(bot.user) === true
  const localpart = bot.user.slice(0, bot.user.indexOf(':'))
  const text = kindOf(words) === 'file' ? captionOf(words) : isReply ? withoutFallback(body) : body
  return called(plain(text), { names: [bot.user, localpart, ...bot.names, ...links], mentioned, isReply, direct })
}

/** Of a file with a name, the body says what is to be read beside it (since specification 1.10). */
const captionOf = ({ body, filename }: Words): string => (filename === undefined || filename === body ? '' : body)

/** What an older client puts before a reply, so that others show what it is a reply to (before specification 1.13). */
function withoutFallback(body: string): string {
  const said = body.replace(/^(?:>[^\n]*\n)+\n?/u, '')
  return said.trim() === '' ? body : said
}

/** Without what phones put in between words unseen. */
const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]/gu, '')
    .trim()
