/** Everything a command may need a right for. */
export const actions = [
  'get-help',
  'see-own',
  'answer',
  'decline',
  'hand-over',
  'see-plan',
  'see-measure',
  'see-notes',
  /** What the coordination notes for the administration, on measures whose notes one may see. */
  'see-remarks',
  /** Whose answers are still awaited. */
  'see-awaited',
  /** Measures and parts of answers that are not public. */
  'see-non-public',
  'see-gaps',
  'remind',
  'run-round',
  'confirm-proposal',
  'record-answer',
  'question-answer',
  'admit-answer',
  'excuse',
  'assign',
  'manage-measures',
  'manage-people',
  /** Who gives or takes this right gives or takes the audit trail. */
  'manage-admins',
  'announce',
  'see-released-paper',
  'see-draft',
  'draft-paper',
  'edit-paper',
  'release-paper',
  'withdraw-paper',
  /** Sees and signs the passages of a draft that are laid before one's party, and the draft around them. */
  'sign-paper',
  /** Lets a draft be released although signatures are missing. */
  'overrule-signatures',
  /** Confirms a paper that was handed over, or gives it back. */
  'confirm-paper',
  /** Enters the council's number of a paper. */
  'number-paper',
  'see-log',
  // the advisory board
  /** Who is in it, and what it is called on. */
  'see-board',
  'call-board',
  /** One's own statement; the chair's and the coordination's right to record others is judged with the board at hand. */
  'state-for-board',
] as const
export type Action = (typeof actions)[number]

/** In what a person can act, towards the plan and, if there is one at hand, towards a measure. */
export const capacities = [
  /** Everyone who is known. */
  'known',
  /** Belongs to the administration, not to a partner or the board. */
  'staff',
  /** Answers for the measure or deputises. */
  'contributor',
  /** Coordinates the measure's lead office. */
  'office-coordinator',
  /** Heads it. */
  'head',
  /** Belongs to an office or a partner that takes part in the measure. */
  'participant',
  /** Signs for an office that is concerned. */
  'signatory',
  /** Belongs to a partner outside the administration. */
  'partner',
  /** Belongs to the advisory board. */
  'board-member',
  'coordinator',
  'cdo',
  'releaser',
  'liaison',
  'admin',
] as const
export type Capacity = (typeof capacities)[number]

/** The one table of rights. */
const granted: Readonly<Record<Capacity, readonly Action[]>> = {
  known: ['get-help', 'see-own'],
  staff: ['see-plan', 'see-board', 'see-awaited', 'see-remarks', 'see-measure', 'see-released-paper'],
  contributor: ['answer', 'decline', 'hand-over', 'see-measure', 'see-notes', 'see-non-public'],
  'office-coordinator': ['answer', 'decline', 'hand-over', 'see-measure', 'see-notes', 'see-non-public', 'assign'],
  head: ['answer', 'decline', 'hand-over', 'see-measure', 'see-notes', 'see-non-public', 'assign'],
  participant: ['see-measure'],
  signatory: ['see-measure', 'see-non-public', 'sign-paper'],
  partner: [],
  // What is not published is no more theirs than anybody's outside; a call brings along what they need.
  'board-member': ['see-board', 'see-released-paper', 'state-for-board'],
  coordinator: [
    'answer',
    'see-plan',
    'see-board',
    'see-measure',
    'see-notes',
    'see-remarks',
    'see-awaited',
    'see-non-public',
    'see-gaps',
    'remind',
    'run-round',
    'confirm-proposal',
    'record-answer',
    'question-answer',
    'admit-answer',
    'excuse',
    'assign',
    'hand-over',
    'manage-measures',
    'manage-people',
    'announce',
    'see-released-paper',
    'see-draft',
    'draft-paper',
    'edit-paper',
    'withdraw-paper',
    'number-paper',
    'call-board',
    'state-for-board',
  ],
  cdo: [
    'see-plan',
    'see-board',
    'see-measure',
    'see-notes',
    'see-remarks',
    'see-awaited',
    'see-non-public',
    'see-gaps',
    'remind',
    'run-round',
    'confirm-proposal',
    'question-answer',
    'admit-answer',
    'excuse',
    'assign',
    'manage-measures',
    'manage-people',
    'announce',
    'see-released-paper',
    'see-draft',
    'draft-paper',
    'edit-paper',
    'release-paper',
    'withdraw-paper',
    'number-paper',
    'overrule-signatures',
    'call-board',
    'state-for-board',
  ],
  releaser: [
    'see-plan',
    'see-board',
    'see-awaited',
    'see-measure',
    'see-non-public',
    'see-released-paper',
    'see-draft',
    'release-paper',
    'withdraw-paper',
  ],
  liaison: ['see-plan', 'see-board', 'see-awaited', 'see-released-paper', 'confirm-paper', 'number-paper'],
  admin: [
    'see-plan',
    'see-board',
    'see-awaited',
    'see-measure',
    'see-non-public',
    'see-released-paper',
    'see-gaps',
    'remind',
    'run-round',
    'manage-people',
    'manage-admins',
    'see-log',
  ],
}

/** The one question about rights, asked with the subject in hand. */
export const may = (standing: readonly Capacity[], action: Action): boolean =>
  standing.some((capacity) => granted[capacity].includes(action))
