import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

/** Of a device that is not cross-signed, nothing is ever read. */
const otherwise = 'If that does not help, please verify your device in the security settings.'

export const matrixReceiving: Catalogue['matrixReceiving'] = {
  unreadable: (count) =>
    plural(count, {
      one: `A message could not be decrypted here. Please send it again. ${otherwise}`,
      other: `# messages could not be decrypted here. Please send them again. ${otherwise}`,
    }),
  unreadableAmongOthers:
    'A message in a shared room could not be decrypted. If it was meant for the bot, please send it there again.',
  unencrypted:
    'A message came unencrypted although the room is encrypted, so it was not taken. Please send it again encrypted.',
}
