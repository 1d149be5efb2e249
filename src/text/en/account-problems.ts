import type { accountProblems as german } from '#text/de/account-problems.ts'

const quoted = (text: string): string => `“${text}”`
const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

/** What is wrong with addresses of people and channels. */
export const accountProblems: typeof german = {
  badEmail: (text) =>
    problem(`${quoted(text)} is no e-mail address.`, 'Please write it in full, such as first.last@city.example.'),
  noEmailThere: (platform) =>
    problem(
      `On ${quoted(platform)}, accounts cannot be found by e-mail address.`,
      'Please give the “realm” and “id” of the account, or leave the entry out; the person then links their account in the chat with “link”.',
    ),
  badAddress: {
    of: (text, hint) => problem(`${quoted(text)} is not possible here.`, hint),
    slack: {
      realm: 'This is the id of the workspace; it begins with T, such as T0123ABCD.',
      account: 'This is the member id from the profile (“Copy member ID”); it begins with U or W.',
      channel: 'This is the channel id (at the very bottom of the channel’s details); it begins with C or G.',
    },
    matrix: {
      realm: 'This is the name of the homeserver, such as stadt-koeln.de.',
      account: 'An account on Matrix is @name:server, such as @first.last:stadt-koeln.de.',
      channel: 'A room on Matrix is !room:server or #alias:server.',
    },
  },
}
