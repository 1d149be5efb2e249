import type { Catalogue } from '#text/catalogue.ts'

type Act = keyof Catalogue['log']['acts']

/** How acts of the audit trail that concern a measure are named; whatever is not listed is another change. */
export const shownActs: Readonly<Record<string, Act>> = {
  'measure-set': 'imported',
  'measure-added': 'added',
  'measure-changed': 'changed',
  'measure-state': 'state',
  'measure-linked': 'linked',
  'measure-unlinked': 'unlinked',
  'proposal-declined': 'declined',
  'duty-set': 'duty',
  'duty-until': 'dutyEnded',
  'duty-removed': 'dutyEnded',
  followed: 'followed',
  unfollowed: 'unfollowed',
  asked: 'asked',
  'request-state': 'requestState',
  'request-due': 'due',
  'request-assigned': 'assigned',
  'request-set-aside': 'excused',
  'request-taken-up': 'reopened',
  'request-removed': 'withdrawn',
  'request-restored': 'restored',
  'request-settled': 'settled',
  excused: 'excused',
  reopened: 'reopened',
  'asked-back': 'queried',
  remarked: 'remarked',
  reminded: 'reminded',
  answered: 'answered',
  'late-kept': 'lateKept',
  'late-decided': 'lateDecided',
  'draft-kept': 'draft',
  'draft-dropped': 'draft',
}
