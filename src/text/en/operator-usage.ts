import type { Catalogue } from '#text/catalogue.ts'

export const operatorUsage: Catalogue['operator']['usage'] = {
  start: `npm start -- [options]

Starts the bot. A store made by “import” is connected to the chat platforms that are set
up (Slack: adapters/slack/README.md). Otherwise the console opens with a trial: you speak
as one of the plan’s people and move the clock yourself.

  --plan FILE     the city’s file (YAML); else the sample plan that comes with it
  --data FOLDER   where the store and the transcript lie (.masterplan)
  --help          this help

In the console: /as NAME speaks as another person, /at 2026-10-01T09:00 moves the clock,
/? shows everything. Lines from a pipe are answered in order:
  printf '/masterplan status\\n' | npm start

Environment: MASTERPLAN_DATA and MASTERPLAN_PLAN stand for --data and --plan,
MASTERPLAN_LANGUAGE (de, en) is the command line’s language, MASTERPLAN_LOG (silent,
error, warn, info, debug) says how much is logged, NO_COLOR turns colours off.
`,
  masterplan: `npm run masterplan -- COMMAND [options]

  import FILE …   reads the city’s file (YAML) or tables (XLSX, CSV)
  export          writes the store to files that “import” reads again
  report          writes the interim report of a round to files
  doctor          checks the store
  code PERSON     makes a code with which a person links their account
  demo            plays a whole half-year

Each command knows --help. The bot itself is started by “npm start”.
`,
  import: `npm run masterplan -- import FILE … [options]

Reads files: the city’s file (YAML) and tables of measures, past answers, people and
more (XLSX, CSV). What chat changed stays; contradictions are listed. Importing again changes nothing.
A new store is meant for real operation.

  --profile FILE   says what foreign columns, rows and words mean (YAML)
  --propose FILE   proposes a profile for tables with foreign columns, shows and writes
                   it and imports nothing; with --dry-run only shows it
  --dry-run        shows what would happen and changes nothing; ends with 1 when file
                   and chat contradict each other
  --overwrite      the files win over changes made in chat
  --data FOLDER    the store (.masterplan)
  --help           this help
`,
  export: `npm run masterplan -- export [options]

Writes what the store holds: plan, offices, people with accounts, roles and absences,
responsibilities, measures, motions, rounds, requests and the answers in force. Read
into an empty store it makes the same again. Left out are conversations, questions back,
drafts, messages, subscriptions, papers, co-signatures, the audit trail, earlier
revisions of an answer and late answers not decided on yet; for these back up the
folder. The city’s settings stand in the YAML file only.

  --format FORMAT  yaml (default), xlsx or csv (a file for each table)
  --of PLAN        this plan only, such as MP; else all, in tables the first
  --out FOLDER     where to (out)
  --plan FILE      the city’s file, if not the one imported last
  --data FOLDER    the store (.masterplan)
  --help           this help

The files hold names and internal notes; please keep them accordingly.
`,
  report: `npm run masterplan -- report [options]

Writes the interim report of a closed round to files: a released one as it was
released, any other as a draft. With --motion it is the statement on that motion.

  --motion NUMBER  such as AN/1311/2021
  --round ROUND    such as 2026-H2; else the last closed one
  --format LIST    of pdf, docx, html, md, csv, xlsx, json, png, oparl and dcat, such as
                   pdf,docx; else all but oparl and dcat
  --level PART     public or non-public (public)
  --out FOLDER     where to (out)
  --plan FILE      the city’s file, if not the one imported last
  --data FOLDER    the store (.masterplan)
  --help           this help
`,
  doctor: `npm run masterplan -- doctor [options]

Checks that the answers are unharmed and that the requests fit them, and says how many
messages are waiting or could not be delivered. In operation it also asks each chat
platform that is set up whether it lets the bot in, and says how many people can be reached
there.

  --rebuild        sets the requests anew from the answers
  --data FOLDER    the store (.masterplan)
  --help           this help
`,
  code: `npm run masterplan -- code PERSON [options]

Makes a code with which a person links their account on a chat platform, and shows it
once. It is valid for seven days and replaces an earlier one. It is meant for whoever
coordinates first; they link everybody else in chat (“link NAME”). Please give it to
nobody but the person.

  --data FOLDER    the store (.masterplan)
  --help           this help
`,
  demo: `npm run demo -- [options]

Plays a whole half-year on the sample plan with a moved clock.

  --out FOLDER     where the report is written (out)
  --help           this help
`,
}
