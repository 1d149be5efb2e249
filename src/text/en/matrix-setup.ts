import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { plural } = counting('en')

const manual = 'adapters/matrix/README.md'

/** What was given for a token that is none of an account's own. */
const tokens = {
  slack: 'This is a token of Slack’s.',
  refresh: 'This is a refresh token, with which nobody can sign in.',
  passing: 'This token of a sign-in in the browser (mat_) is valid for a few minutes only.',
  password: 'This looks like a password.',
  broken: 'It is not complete, or holds characters that no token has.',
} as const

export const matrixSetup: Catalogue['matrixSetup'] = {
  where: {
    homeserver:
      'It is the name behind the colon in your city’s accounts (stadt.example), or the address of the homeserver (https://matrix.stadt.example).',
    token: `The access token of the bot’s account is issued by those who run the homeserver; how, stands in ${manual} under “The account”.`,
    key: `Make it once with “openssl rand -base64 32”; if the account has a recovery key already, take that (${manual}).`,
  },
  missing: (variable, cure) => `${variable} is missing. ${cure}`,
  noServer: (variable, cure) => `${variable} is neither the name of a server nor an address. ${cure}`,
  accountAsServer: (variable, server) =>
    `${variable} is an account. Please give only the name of the server behind it: ${server}`,
  unencrypted: (variable) =>
    `${variable} begins with http://. Without encryption the access token would cross the network for all to read; please give the address with https:// (http:// will do only for this very machine).`,
  moreThanServer: (variable, address) =>
    `${variable} holds more than the address of the server. Please give only: ${address}`,
  bearer: (variable) => `${variable} begins with “Bearer”. Please give only the token that stands behind it.`,
  wrongToken: (variable, kind, cure) => `${variable}: ${tokens[kind]} ${cure}`,
  notAllowable: (variable, text) =>
    `${variable}: “${text}” is neither a server nor an account. Please write, separated by commas, something like: partner.example, @name:verein.example`,

  refusedToken: (variable, cure) =>
    `${variable}: The homeserver does not accept this access token; it is mistyped or was revoked. ${cure}`,
  expiredToken: (variable, cure) =>
    `${variable}: This access token has expired. The bot needs one that does not. ${cure}`,
  managed: (manage) =>
    `This homeserver signs people in over the Matrix Authentication Service (${manage}); there, “mas-cli manage issue-compatibility-token NAME DEVICE” issues the token.`,
  locked: (variable) =>
    `${variable}: The bot’s account is locked. Please have it unlocked by those who run the homeserver.`,
  deactivated: (variable) =>
    `${variable}: The bot’s account is deactivated. Please have a new one made, and enter its token.`,
  noDevice: (variable, cure) =>
    `${variable}: No device belongs to this access token, and nothing can be encrypted without one (so it is with tokens of the admin API and of application services). ${cure}`,
  guest: (variable, cure) => `${variable}: This is the token of a guest account, which can write to nobody. ${cure}`,
  tooOld: (host, newest) =>
    `The homeserver ${host} knows Matrix up to ${newest} only; v1.11 is needed. Please have it updated.`,
  otherServer: (variable, here, servers) =>
    `${variable} belongs to an account on ${here}; the accounts that are known are on ${sayList(servers, 'en')}. Please check the token and the city’s file.`,
  otherRefusal: (host, detail) => `The homeserver ${host} refuses the bot (${detail}).`,
  busy: (host) => `The homeserver ${host} is getting too many requests at once; it is tried again.`,

  unreachable: (host, detail) =>
    `The homeserver (${host}) cannot be reached (${detail}). Please check network and firewall; where your network requires a proxy, set MASTERPLAN_MATRIX_PROXY.`,
  unknownHost: (variable, host, detail) =>
    `${variable}: The name ${host} cannot be resolved (${detail}). Please check its spelling, and the name service of this machine.`,
  disturbed: (host, detail) =>
    `The homeserver (${host}) can be reached, but is disturbed (${detail}); it is tried again.`,
  notMatrix: (variable, host, detail) =>
    `${variable}: It is no homeserver that answers at ${host} (${detail}). Please check the address; it may also be a page of your network for signing in, or one that blocks.`,
  badPointer: (variable, address) =>
    `${variable}: What stands at ${address} names no address of a homeserver. Please give it yourself (https://matrix.stadt.example).`,
  proxyFails: (variable, host, detail) =>
    `${variable}: ${host} cannot be reached over this proxy (${detail}). Please check its address and your access to it.`,
  untrusted: (variable, host, detail) =>
    `The certificate of ${host} is unknown or not valid (${detail}). Where the city has a certificate authority of its own, or your network inspects encrypted connections, name the file of its root certificate (PEM) with ${variable}.`,

  account: (user, device, host) => `On ${host} the bot is ${user}, device ${device}.`,
  notSigned: () => 'The bot’s device is not verified (cross-signed) yet; with the next start that happens by itself.',
  signed: () => 'The bot’s device is verified (cross-signed).',
  signedElsewhere: () =>
    'The account is cross-signed already, this device is not yet; the start needs the account’s recovery key for that.',
  notInRooms: (rooms) =>
    `The bot is not in ${rooms.length === 1 ? 'the room' : 'the rooms'} ${sayList(rooms, 'en')} of the city’s file; please invite it there.`,
  elsewhere: (variable, count, servers) =>
    `On other servers (${sayList(servers, 'en')}) there ${plural(count, { one: 'is one known account', other: 'are # known accounts' })}; from there, only those who speak for a partner are heard. If a server counts as the city’s, name it in ${variable}.`,
}
