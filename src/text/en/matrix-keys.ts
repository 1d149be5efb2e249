import { sayList } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'

export const matrixKeys: Catalogue['matrixKeys'] = {
  noKey: (variable) =>
    `${variable} is no key. It may be the account’s recovery key as Element shows it, or 32 bytes in base64; “openssl rand -base64 32” makes a new one.`,
  mistypedKey: (variable) =>
    `${variable}: The recovery key is not copied correctly. Please compare it with what you have put in safe keeping.`,
  otherKey: (variable) =>
    `${variable}: This key does not open the bot’s keys that are stored. Please set the former one again. If it is lost, sign the bot in anew: MASTERPLAN_MATRIX_TOKEN with a new device, a new key, and for one start MASTERPLAN_MATRIX_PASSWORD.`,
  otherUser: (variable, there, here) =>
    `${variable} belongs to the account ${here}; the keys that are stored are those of ${there}. Please set a token of ${there}, or begin for ${here} with a data folder of its own.`,
  keysLost: (variable, device) =>
    `The server knows the device ${device} with keys that are not stored here: either the bot’s database was lost, or a second bot runs with the same token. Please sign the bot in anew (a new device) and set the new token as ${variable}; the key stays the same.`,
  keysOutdated: (device, variable, key) =>
    `The stored keys of the device ${device} are not the newest: either an older copy of the database was laid back, or a second bot runs with the same token. Please sign the bot in anew (a new device) and set the new token as ${variable}; ${key} stays, and with it the bot recovers its identity.`,
  keysRefused: (device, code, variable, key) =>
    `The homeserver takes no new keys of the device ${device} any more (${code}), as after an older copy of the database was laid back. Please sign the bot in anew (a new device) and set the new token as ${variable}; ${key} stays, and with it the bot recovers its identity.`,
  otherIdentity: (variable, password) =>
    `${variable} does not open the account’s cross-signing, which was set up elsewhere. Please set the account’s recovery key. If it is lost, set ${password} for one start (the account’s password; where the Matrix Authentication Service signs in, any word): cross-signing is then replaced, and those who trust the bot already see a note.`,
  passwordMissing: (variable) =>
    `The homeserver wants the password of the bot’s account for cross-signing. Please set ${variable} for one start.`,
  passwordRefused: (variable) =>
    `${variable}: The homeserver does not accept this password of the bot’s account. Please check it.`,
  approve: (address) =>
    `The homeserver wants you to approve the bot’s cross-signing in the browser. Please sign in there with the bot’s account: ${address} – it then goes on by itself.`,
  otherApproval: (stages) =>
    `For cross-signing, the homeserver wants a proof that the bot cannot give (${sayList(stages, 'en')}). Please set it up with Element, and set its recovery key as MASTERPLAN_MATRIX_KEY.`,
}
