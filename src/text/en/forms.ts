import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const forms: Catalogue['forms'] = {
  titles: {
    report: 'Report progress',
    same: 'Report no change',
    history: 'Show the history',
    remind: 'Send reminders',
    round: 'Reporting round',
    'interim-report': 'Interim report',
    statement: 'Statement',
    sign: 'Co-sign',
    confirm: 'Decide on a proposal',
    'not-mine': 'Not mine',
    'hand-over': 'Hand over a measure',
    'take-over': 'Take over a measure',
    absent: 'Enter an absence',
    later: 'Remind me later',
    follow: 'Follow a measure',
    unfollow: 'Stop following',
    language: 'Choose a language',
    'my-data': 'My data',
    record: 'Enter an answer',
    excuse: 'Excuse a measure',
    extend: 'Extend a deadline',
    query: 'Ask back',
    remark: 'Internal remark',
    admit: 'Decide on a late answer',
    reopen: 'Reopen a measure',
    assign: 'Assign measures',
    measure: 'Maintain a measure',
    field: 'Maintain a field',
    role: 'Give a role',
    left: 'Enter a departure',
    announce: 'Send an announcement',
    log: 'Show the log',
  },
  ofMeasure: {
    report: (code) => `Report ${code}`,
    same: (code) => `No change to ${code}`,
    history: (code) => `History of ${code}`,
    confirm: (code) => `Decide on ${code}`,
    'not-mine': (code) => `Pass on ${code}`,
    'hand-over': (code) => `Hand over ${code}`,
    'take-over': (code) => `Take over ${code}`,
    record: (code) => `Answer for ${code}`,
    excuse: (code) => `Excuse ${code}`,
    extend: (code) => `Extend ${code}`,
    query: (code) => `Ask about ${code}`,
    remark: (code) => `Remark on ${code}`,
    admit: (code) => `Late answer to ${code}`,
    reopen: (code) => `Reopen ${code}`,
    measure: (code) => `Maintain ${code}`,
  },
  resumed: 'Your earlier draft is back.',
  older: 'Your earlier draft is older than the answer that stands now; it does not replace it by itself. It read:',
  others: (count) => plural(count, { one: 'One more measure follows.', other: '# more measures follow.' }),
  tooLate: {
    freeze: (round) =>
      `Round ${round} is closed. What you send now goes to the coordination, who decide whether it comes into the report as a supplement.`,
    grace: (round) =>
      `The time for round ${round} is over. What you send now goes to the coordination, who decide whether it still comes into the report.`,
  },
  changed: {
    answered: (code, round) => `Meanwhile there is another answer on ${code} in round ${round}:`,
    send: 'Nothing of yours has been saved yet. Send the form once more if yours is to take its place.',
    asked: (code, round) =>
      `This form is an earlier one; ${code} is now asked about for round ${round}. Nothing has been saved yet. If what you wrote still holds, please send it once more.`,
  },
}
