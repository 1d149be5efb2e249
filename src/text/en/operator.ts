import type { Catalogue } from '#text/catalogue.ts'

const quoted = (text: string): string => `“${text}”`

export const operator: Catalogue['operator'] = {
  usage: {
    start: `npm start -- [options]

Starts the bot. Without a chat platform the console opens with a trial: you speak as one
of the plan's people and move the clock yourself.

  --plan FILE     the city's file (YAML); else the sample plan that comes with it
  --data FOLDER   where the store and the transcript lie (.masterplan)
  --help          this help

In the console: /as NAME speaks as another person, /at 2026-10-01T09:00 moves the clock,
/? shows everything. Lines from a pipe are answered in order:
  printf '/masterplan status\\n' | npm start
`,
    masterplan: `npm run masterplan -- COMMAND [options]

  import FILE …   reads the city's file (YAML) or tables (CSV)
  report          writes the interim report of a round to files
  doctor          checks the store
  demo            plays a whole half-year

Each command knows --help. --data FOLDER names the store (.masterplan).
`,
    import: `npm run masterplan -- import FILE … [options]

Reads files: the city's file (YAML) and tables of measures and of past answers (CSV).
What chat changed stays; contradictions are listed. Importing again changes nothing.
A new store is meant for real operation.

  --profile FILE   says what foreign columns, rows and words mean (YAML)
  --overwrite      the files win over changes made in chat
  --data FOLDER    the store (.masterplan)
`,
    report: `npm run masterplan -- report [options]

Writes the public interim report of a closed round to files.

  --round ROUND    such as 2026-H2; else the last closed one
  --format LIST    such as markdown,html; else all
  --out FOLDER     where to (out)
  --plan FILE      the city's file, if not the one imported last
  --data FOLDER    the store (.masterplan)
`,
    doctor: `npm run masterplan -- doctor [options]

Checks that the answers are unharmed and fit the requests, and names messages that could
not be delivered.

  --rebuild        sets the requests anew from the answers
  --data FOLDER    the store (.masterplan)
`,
    demo: `npm run demo -- [options]

Plays a whole half-year on the sample plan with a moved clock.

  --out FOLDER     where the report is written (out)
`,
  },
  unknownCommand: (word, known) =>
    `There is no command ${quoted(word)}. Known are: ${known.join(', ')}. --help shows examples.`,
  badOptions: (why, known) => `The options do not fit (${why}). Known are: ${known.join(', ')}. --help shows examples.`,
  badLogLevel: (text, known) => `MASTERPLAN_LOG is ${quoted(text)}; possible are ${known.join(', ')}.`,
  unexpected: (words) => `This command cannot use ${quoted(words)}. --help shows examples.`,
  unreadable: (path) => `The file ${quoted(path)} cannot be read. Please check path and rights.`,
  unwritable: (path) => `${quoted(path)} cannot be written to. Please check path and rights.`,
  noFiles: 'Please name at least one file, for example: npm run masterplan -- import city.yaml',
  notACity: (path) => `${quoted(path)} is not a city’s file; YAML with a section “city” is expected.`,
  noCity: (path) => `No city’s file is known for this store. Name it with --plan (for example ${quoted(path)}).`,
  noStore: (path) => `There is no store in ${quoted(path)}. “import” makes one.`,
  noPlatform:
    'This store is meant for real operation, but no chat platform is set up. ' +
    'To try things out, use another folder: npm start -- --data FOLDER',
  inUse: 'Another Masterplan is using this store. Stop it, or choose another folder with --data.',
  unknownRound: (label, known) =>
    `There is no closed round ${quoted(label)}. ${known.length > 0 ? `Known are: ${known.join(', ')}.` : 'None is closed yet.'}`,
  unknownFormat: (name, known) => `There is no format ${quoted(name)}. Known are: ${known.join(', ')}.`,
  written: (path) => `Written: ${path}`,
  healthy: (answers) => `The store is sound. ${answers}`,
  broken: (count) =>
    `Answers of ${count === 1 ? 'one request' : `${count} requests`} were altered afterwards. Please restore a backup.`,
  rebuilt: (count) =>
    count === 0 ? 'All requests fit their answers.' : `${count} requests were set anew from their answers.`,
  deliveries: (dead, waiting) => `Messages: ${waiting} waiting, ${dead} undeliverable.`,
  demoDone: (seconds, folder) => `A half-year in ${seconds} seconds. The report lies in ${folder}`,
  oldNode: (version) =>
    `Masterplan needs Node.js 24 or newer, found ${version}. Please call it by “npm start” or “npm run”, which use the Node.js that comes with it.`,
}
