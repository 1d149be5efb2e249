import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { platformName } from '#text/platform-name.ts'

const { plural } = counting('en')

export const blockages: Catalogue['blockages'] = {
  access: (platform, variable) =>
    variable === null
      ? `${platformName(platform)} no longer accepts the bot’s access: please renew it.`
      : `${platformName(platform)} no longer accepts the bot’s access: please renew the value of ${variable} and start anew.`,
  cure: {
    rights: (place) => `The bot lacks a right to write to ${place}: please give it that right.`,
    'not-in-channel': (place) => `The bot is not in the channel ${place}: please invite it there.`,
    archived: (place) =>
      `The channel ${place} is archived: please open it again, or enter another one in the file of the city.`,
    'no-such-channel': (place) =>
      `There is no channel ${place}, or the bot may not see it: please check its id in the file of the city.`,
    'not-met': (place) => `${place} has not accepted the invitation from Masterplan yet: please have it accepted.`,
  },
  line: (count, cure) =>
    `${plural(count, { one: 'One message is', other: '# messages are' })} waiting for you. ${cure}`,
  told: {
    access: (about) =>
      `A message is waiting because the chat platform no longer accepts the bot’s access. It concerns: ${about}. The operator has been told; it goes out as soon as that is mended.`,
    rights: (about) =>
      `A message is waiting because the bot lacks a right for it. It concerns: ${about}. The operator has been told; it goes out as soon as that is mended.`,
    'not-in-channel': (about, place) =>
      `A message is waiting because the bot is not in the channel ${place}. It concerns: ${about}. It goes out as soon as somebody invites it there.`,
    archived: (about, place) =>
      `A message is waiting because the channel ${place} is archived. It concerns: ${about}. It goes out as soon as the channel is open again.`,
    'no-such-channel': (about, place) =>
      `A message is waiting because there is no channel ${place}, or the bot may not see it. It concerns: ${about}. The operator has been told; it goes out as soon as that is mended.`,
  },
  at: {
    slack: {
      cure: {
        rights: () =>
          'The bot lacks a right: please compare the rights of the app with manifest.yaml, and install it again.',
        'not-in-channel': (place) => `The bot is not in the channel ${place}: please type /invite @masterplan there.`,
      },
      told: {
        'not-in-channel': (about, place) =>
          `A message is waiting because the bot is not in the channel ${place}. It concerns: ${about}. It goes out as soon as somebody invites it there (/invite @masterplan).`,
      },
    },
    matrix: {
      cure: {
        rights: (place) =>
          `The bot lacks the right to write in ${place}: please give its account a higher power level there.`,
        'not-in-channel': (place) =>
          `The bot is not in the room ${place}: please invite its account there; it joins by itself where MASTERPLAN_MATRIX_ALLOW lets it.`,
        archived: (place) =>
          `The room ${place} is closed or has been replaced by a new one: please enter the new one in the file of the city.`,
        'no-such-channel': (place) =>
          `There is no room ${place}, or the bot may not see it: please check the room’s id in the file of the city.`,
      },
      told: {
        'not-in-channel': (about, place) =>
          `A message is waiting because the bot is not in the room ${place}. It concerns: ${about}. It goes out as soon as somebody invites its account there.`,
        archived: (about, place) =>
          `A message is waiting because the room ${place} is closed or has been replaced by a new one. It concerns: ${about}. The operator has been told; it goes out as soon as another room is entered.`,
        'no-such-channel': (about, place) =>
          `A message is waiting because there is no room ${place}, or the bot may not see it. It concerns: ${about}. The operator has been told; it goes out as soon as that is mended.`,
      },
    },
  },
}
