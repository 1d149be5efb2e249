import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const gaps: Catalogue['gaps'] = {
  none: 'No gaps: everything has someone who can be reached and has a deputy.',
  heading: 'Still missing',
  more: (count) => plural(count, { one: 'and one more', other: 'and # more' }),
  count: (count) => plural(count, { one: 'One gap is open: “gaps”.', other: '# gaps are open: “gaps”.' }),
  before: (label, opens) => `Round ${label} opens on ${opens}. Until then this should be settled:`,
  atOpening: 'Please settle this, too:',
  unmet: (label) => `Not everybody could be asked for round ${label} yet:`,
  waits: (name, codes, since) => `${name} (${codes.length > 0 ? `${codes.join(', ')}; ` : ''}since ${since})`,
  kinds: {
    declined: 'Declined as not theirs',
    'nobody-responsible': 'Without a responsible person',
    'no-lead': 'Without a lead office',
    'office-ended': 'Offices that have ended and are still responsible',
    'accountable-nowhere': 'Who decides is not laid down for any measure yet',
    'no-accountable': 'Without an office that decides',
    'several-accountable': 'More than one office that decides',
    'task-unled': 'Tasks without an office that carries them out',
    left: 'The responsible person has left',
    'account-closed': 'Account closed on its platform',
    'not-met': 'Invitation from Masterplan not accepted yet',
    'absent-alone': 'The responsible person is away, without a deputy',
    'deputy-absent': 'Responsible person and deputy are away at once',
    'coordinator-absent': 'The coordinator is away and has no deputy from',
    'cdo-absent': 'The CDO is away and has no deputy from',
    'releasers-absent': 'Fewer than two people are there to release reports from',
    'no-account': 'Without an account in the chat',
    'account-awaited': 'Account in the chat waits to be found by e-mail',
    'partner-without-person': 'Partner that leads a measure, without a person in the directory',
    'no-office-coordinator': 'Offices without a coordinator',
    'no-head': 'Offices without a head',
    'no-coordinator': 'The plan has no coordinator',
    'few-releasers': 'Fewer than two people may release reports',
    'no-liaison-place': 'No channel for the liaison of the committee',
    'no-non-public-place': 'No channel that is allowed for the non-public part of the report',
    'steps-outside-hours': 'Reminders outside working hours',
    'free-days-end': 'Free days of the city known only until',
  },
  mend: {
    declined: 'Assign',
    'nobody-responsible': 'Assign',
    'no-lead': 'Assign an office',
    left: 'Assign',
    'account-closed': 'Assign',
    'not-met': 'Assign',
    'absent-alone': 'Assign a deputy',
    'deputy-absent': 'Assign a deputy',
  },
  how: {
    'coordinator-absent': 'Name a deputy with “role”, for example “role strategie coordinator deputy”.',
    'cdo-absent': 'Name a deputy with “role”, for example “role strategie CDO deputy”.',
    'releasers-absent': 'Name a deputy with “role”, for example “role strategie release deputy”.',
    'account-closed':
      'Note with “left” who has left; for a new account there is a code with “link”, for example “link strategie”.',
    'not-met':
      'Until then nothing reaches them, no question either: please have the invitation from Masterplan accepted. Record answers with “record”.',
    'no-account':
      'Record answers with “record”; a code for an account in the chat is given with “link”, for example “link strategie”.',
    'account-awaited':
      'The platform knows nobody there yet with the address in the file of the city. Please check the address; a code with “link” helps, too.',
    'partner-without-person':
      'Who answers for a partner is entered in the city’s file under “people”; until then enter its answer with “record”.',
    'no-office-coordinator': 'Coordinator and head of an office stand in the file of the city.',
    'no-head': 'Coordinator and head of an office stand in the file of the city.',
    'no-coordinator': 'Give a role with “role”.',
    'few-releasers': 'Give a role with “role”.',
    'no-liaison-place': 'The channel stands in the file of the city under “channels”.',
    'no-non-public-place':
      'It stands in the file of the city under “channels” (liaison-non-public), its platform under “non-public-on”.',
    'accountable-nowhere':
      'Enter it: “responsible M-03 decides 12” with code and office; with the code of a field it holds for all its measures.',
    'no-accountable': 'Enter it: “responsible M-03 decides 12” with code and office, also for a whole field.',
    'several-accountable': 'Decide: “responsible M-03 decides 12”; then it is this office alone.',
    'task-unled': 'Enter it: “responsible A-01 leads 12” with code and office.',
    'office-ended': 'Which office carries them on is said with “office”; “responsible” changes one by one.',
    'steps-outside-hours': 'Times and working hours stand in the file of the city.',
    'free-days-end': 'Further days are entered in the file of the city under “free-days”.',
  },
}
