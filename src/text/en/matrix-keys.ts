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
}
