export const personalParts = [
  'person',
  'accounts',
  'awaitedAccounts',
  'linkCodes',
  'roles',
  'duties',
  'absences',
  'answers',
  'lateAnswers',
  'comments',
  'requests',
  'drafts',
  'dialogues',
  'said',
  'follows',
  'looks',
  'acts',
  'offers',
  'papers',
  'remarks',
  'receipts',
  'numbers',
  'boardCalls',
  'boardStatements',
  'signatureCalls',
  'signatures',
  'overrules',
  'planSteps',
  'audit',
  'messages',
] as const
export type PersonalPart = (typeof personalParts)[number]

/** What is stored about one person, row by row, part by part. */
export type PersonalRecord = Readonly<Record<PersonalPart, readonly Readonly<Record<string, unknown>>[]>>

export interface PersonalData {
  /** Everything that names the person: for them to read, and to know what an erasure is about. */
  of(person: string): Promise<PersonalRecord>
}
