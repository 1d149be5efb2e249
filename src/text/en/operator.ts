import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { operatorUsage } from '#text/en/operator-usage.ts'
import { platformName } from '#text/platform-name.ts'

const quoted = (text: string): string => `“${text}”`
const list = (items: readonly string[]): string => sayList(items, 'en')
const { number, plural } = counting('en')
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`
const examples = '--help shows examples.'

export const operator: Catalogue['operator'] = {
  usage: operatorUsage,
  welcome: (plan, city) =>
    `Trial of “${plan}”, ${city}. “help” shows what Masterplan understands, /? what the console does; Ctrl+D ends it.`,

  unknownCommand: (word, nearest, known) =>
    `There is no command ${quoted(word)}.${meant(nearest)} There are: ${list(known)}. ${examples}`,
  unknownOption: (name, nearest, known) =>
    `There is no option ${quoted(name)} here.${meant(nearest)} There are: ${list(known)}. ${examples}`,
  needsValue: (option) => `A value is missing after ${quoted(option)}. ${examples}`,
  takesNoValue: (option) => `${quoted(option)} takes no value. ${examples}`,
  unexpected: (words) => `This command cannot use ${quoted(words)}. ${examples}`,
  badNumber: (name, text, least, most) =>
    `The environment variable ${name} is ${quoted(text)}; possible is a whole number from ${least} to ${most}.`,
  badVariable: (name, text, known) =>
    `The environment variable ${name} is ${quoted(text)}; possible are: ${list(known)}.`,

  unreadable: (path) => `The file ${quoted(path)} cannot be read. Please check path and rights.`,
  unwritable: (path) => `${quoted(path)} cannot be written to. Please check path and rights.`,
  diskFull: (path) => `There is no room left on the disk for ${quoted(path)}. Please make some.`,
  folderStands: (path) =>
    `There is a folder called ${quoted(path)}. Please rename it or name another place with --out.`,
  noFiles: 'Please name at least one file, for example: npm run masterplan -- import city.yaml',
  notACity: (path) => `${quoted(path)} is not a city’s file; YAML with a section “city” is expected.`,
  noCity: 'No city’s file is known for this store. Please name it with --plan.',
  lostCity: (path) => `The city’s file, ${quoted(path)}, is no longer there. Please say with --plan where it is now.`,
  otherCity: (path) =>
    `The store was not made with the plan in ${quoted(path)}. Please name the file it was made with, ` +
    'or read the plan in first: npm run masterplan -- import FILE',
  otherPlan: (path) =>
    `This trial belongs to ${quoted(path)}. For another plan name another folder with --data; ` +
    'changes to the plan are taken in by “npm run masterplan -- import FILE”.',

  noStore: (folder) => `There is no store in ${quoted(folder)}. “import” makes one.`,
  noPlatform:
    'This store is meant for real operation, but no chat platform is set up. ' +
    'adapters/slack/README.md and adapters/matrix/README.md tell how. ' +
    'To try things out, name another folder: npm start -- --data FOLDER',
  notConnected: (platform) =>
    `${platformName(platform)}: The connection has failed; it is tried again. The log has the details.`,
  letsIn: (platform) => `${platformName(platform)}: Access and rights are in order.`,
  connected: (platform) => `${platformName(platform)}: The connection is up.`,
  stores: {
    newer: (path) =>
      `The store ${quoted(path)} was written by a newer Masterplan. ` +
      'Please start that one, or restore a backup from before the upgrade.',
    busy: (path) => `Another program is writing to the store ${quoted(path)}. Please try again afterwards.`,
    'in-use': () =>
      'Masterplan is running on this store already. Please stop that bot, or name another folder with --data.',
    'no-store': (path) => `${quoted(path)} is not a store of Masterplan. Please name another folder with --data.`,
    unusable: (path) =>
      `The store ${quoted(path)} cannot be opened. Please check that its folder exists and that the account which ` +
      'runs Masterplan may write to both.',
  },

  proposeOrProfile: 'Please choose --propose (proposes a profile) or --profile (imports with one).',
  noProfileNeeded: 'The headings are known; no profile is needed.',
  standsThere: (path) =>
    `There is a file ${quoted(path)} already; it stays as it is. Please name another with --propose.`,
  proposedOnly: (path) => `This was a dry run: ${quoted(path)} was not written.`,
  dryRun: 'This was a dry run: nothing in the store was changed.',
  dryRunConflicts: (conflicts) =>
    `This was a dry run: nothing in the store was changed. ${plural(conflicts, {
      one: 'One contradiction between file and chat is',
      other: '# contradictions between files and chat are',
    })} left to settle.`,

  unknownRound: (label, known) => `There is no closed round ${quoted(label)}. There are: ${list(known)}.`,
  unknownMotion: (text, known) =>
    `There is no motion ${quoted(text)}. ${known.length === 0 ? 'Register one with “motion”.' : `There are: ${list(known)}.`}`,
  noClosedRound: 'No round is closed yet; there is a report only afterwards.',
  unknownFormat: (name, known) => `There is no format ${quoted(name)}. There are: ${list(known)}.`,
  unknownPlan: (name, known) => `There is no plan ${quoted(name)} in this city. There are: ${list(known)}.`,
  unknownLevel: (name) => `${quoted(name)} is no part of the report. There are: public, non-public.`,
  noNonPublic: {
    report: (round) =>
      `The report of round ${round} has no non-public part. Without --level the public one is written.`,
    statement: (motion) =>
      `The statement on ${motion} has no non-public part. Without --level the public one is written.`,
  },
  tooLongFor: (format) =>
    `A text is too long for a cell of the format ${quoted(format)}. Please choose --format yaml or csv.`,
  making: (format) => `Making the ${format} format; this may take a while …`,
  made: (format, seconds, megabytes) =>
    `The ${format} format is done after ${number(seconds)} s (${number(megabytes)} MB).`,
  written: (path) => `Written: ${path}`,
  readOneByOne: 'Every plan stands by itself. Read them in one after the other, each with an “import” of its own.',
  writtenTogether: (count, format, folder) =>
    `Written: ${plural(count, { one: 'one file', other: '# files' })} of the ${format} format in ${folder}`,

  healthy: (dead, waiting) =>
    `The store is sound. Messages: ${number(waiting)} waiting, ${number(dead)} undeliverable.`,
  broken: (requests) => `Answers were altered or removed afterwards in: ${list(requests)}. Please restore a backup.`,
  astray: (count) =>
    `${plural(count, { one: 'One request does not fit its answers', other: '# requests do not fit their answers' })}. ` +
    'Please set them anew with --rebuild.',
  nothingToAsk:
    'No chat platform is set up in this environment; the bot does not start without one. ' +
    'How to do so stands in adapters/slack/README.md and adapters/matrix/README.md.',
  channelOnConsole: (channel) =>
    `The channel ${channel} of the city’s file is on the console, which is for trying things out; what is meant for it does not arrive. ` +
    'Please name the channel on your platform instead, and read the file into a new folder (--data FOLDER).',
  reach: (reachable, people, awaited) =>
    `${plural(reachable, { one: 'One', other: '#' })} of ${plural(people, { one: 'one person', other: '# people' })} can be reached.` +
    plural(awaited, {
      none: '',
      one: ' One more is recognised by their e-mail address when the bot runs.',
      other: ' # more are recognised by their e-mail addresses when the bot runs.',
    }) +
    ' Whoever has neither an account nor an e-mail address in the city’s file links themselves with a code: npm run masterplan -- code PERSON',
  rebuilt: (count) =>
    plural(count, {
      none: 'All requests fit their answers.',
      one: 'One request was set anew from the answers.',
      other: '# requests were set anew from the answers.',
    }),

  nobodyNamed: 'Please name the person, for example: npm run masterplan -- code strategie',
  linkCode: (name, linkCode, until) =>
    `Code for ${name}: ${linkCode}, valid until ${until}. It is shown this once only; ` +
    `${name} writes it to the bot in a direct conversation: link ${linkCode}`,

  demoDone: (seconds, folder) => `A half-year in ${number(seconds)} seconds. The report lies in ${folder}`,
  demoStopped: 'The demo was stopped.',
}
