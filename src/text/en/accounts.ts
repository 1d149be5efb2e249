import type { Catalogue } from '#text/catalogue.ts'
import { sayList } from '#text/dates.ts'
import { platformName } from '#text/platform-name.ts'

/** Who is who across platforms: accounts that were closed, and accounts that are linked with a code. */
export const accounts: Catalogue['accounts'] = {
  on: platformName,
  closed: (name, platform) => `The account of ${name} on ${platformName(platform)} has been closed there.`,
  closedMeasures: (name, codes) => `${name} is still entered for ${sayList(codes, 'en')}.`,
  closedElsewhere: (name) => `${name} can still be reached through another account.`,
  closedNext: (name) =>
    `Whether they have left is for you to say: “left ${name}” notes it, “assign” passes measures on. Until then nothing changes.`,
  assignButton: 'Assign',
  reopened: (name, platform) => `The account of ${name} on ${platformName(platform)} is open again.`,

  code: (linkCode, until) => `Code: ${linkCode}, valid until ${until}.`,
  codeForYou:
    'Write it to me in a direct conversation from the other account, and that account is linked to you. Do not pass it on. An earlier code is no longer valid.',
  codeFor: (name) =>
    `Hand it to ${name} in person or by post. ${name} writes it to me in a direct conversation from their own account. An earlier code is no longer valid.`,
  linked: (name, platform) => `Welcome, ${name}. This account on ${platformName(platform)} is now linked to you.`,
  linkedNotice: (platform) =>
    `An account on ${platformName(platform)} is now linked to you, too. If that was not you, please tell the coordination at once; “my data” shows your accounts.`,
  linkedFor: (name, platform) => `${name} has used the code: an account on ${platformName(platform)} is now linked.`,
  linkedAlready: (name) =>
    `This account belongs to ${name} already. Please write the code from the account that is to be added.`,
  strangers: (linkCode) =>
    `If you have a code for linking, write it to me in a direct conversation, such as “link ${linkCode}”.`,
  actions: { drop: 'delete' },
  action: 'Get a code, or unlink an account?',
  whose: { label: 'Whom is the code for?', hint: null },
  which: { label: 'Which account shall be unlinked?', hint: null },
  sure: 'This is your last account. After that you can no longer write to me and will get no more messages, until the coordination gives you a new code. Really unlink it?',
  dropped: (platform) => `The account on ${platformName(platform)} is no longer linked to you.`,
  droppedNotice: (platform) =>
    `The account on ${platformName(platform)} was unlinked. If that was not you, please tell the coordination at once.`,
}
