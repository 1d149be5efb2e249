import type { Database, Dialect } from '#migrations/dialect.ts'
import { up as plansAndPeople } from '#migrations/0001-plans-and-people.ts'
import { up as roundsAndAnswers } from '#migrations/0002-rounds-and-answers.ts'
import { up as papers } from '#migrations/0003-papers.ts'
import { up as conversations } from '#migrations/0004-conversations.ts'
import { up as books } from '#migrations/0005-books.ts'
import { up as whatPeopleDecide } from '#migrations/0006-what-people-decide.ts'
import { up as afterTheFreeze } from '#migrations/0008-after-the-freeze.ts'
import { up as severalResponsible } from '#migrations/0009-several-responsible.ts'
import { up as plansThatChange } from '#migrations/0010-plans-that-change.ts'
import { up as sessionsAndDigests } from '#migrations/0011-sessions-and-digests.ts'
import { up as editedPapers } from '#migrations/0012-edited-papers.ts'
import { up as looksAndRights } from '#migrations/0013-looks-and-rights.ts'
import { up as datesKnown } from '#migrations/0014-dates-known.ts'
import { up as papersOfTwoLevels } from '#migrations/0016-papers-of-two-levels.ts'
import { up as handedOverPapers } from '#migrations/0017-handed-over-papers.ts'
import { up as handOversOfBothParts } from '#migrations/0018-hand-overs-of-both-parts.ts'
import { up as blockedAndLive } from '#migrations/0019-blocked-and-live.ts'
import { up as accountsAcrossPlatforms } from '#migrations/0020-accounts-across-platforms.ts'
import { up as wordsSaid } from '#migrations/0021-words-said.ts'
import { up as wordsEdited } from '#migrations/0023-words-edited.ts'
import { up as motions } from '#migrations/0024-motions.ts'
import { up as coSignatures } from '#migrations/0025-co-signatures.ts'
import { up as planSteps } from '#migrations/0026-plan-steps.ts'
import { up as responsibilities } from '#migrations/0027-responsibilities.ts'
import { up as boardStatements } from '#migrations/0028-board-statements.ts'
import { up as references } from '#migrations/0030-references.ts'
import { up as pointsWithoutText } from '#migrations/0032-points-without-text.ts'
import { up as sessionsOfCommittees } from '#migrations/0031-sessions-of-committees.ts'
import { up as answersRecorded } from '#migrations/0034-answers-recorded-for-others.ts'
import { up as whomStepsName } from '#migrations/0035-whom-steps-name.ts'
import { up as passedOver } from '#migrations/0038-passed-over.ts'

export interface Migration {
  readonly name: string
  up(db: Database, dialect: Dialect): Promise<void>
}

/** All steps from an empty database to the present one, in order; a step that was released never changes. */
export const migrations: readonly Migration[] = [
  { name: '0001-plans-and-people', up: plansAndPeople },
  { name: '0002-rounds-and-answers', up: roundsAndAnswers },
  { name: '0003-papers', up: papers },
  { name: '0004-conversations', up: conversations },
  { name: '0005-books', up: books },
  { name: '0006-what-people-decide', up: whatPeopleDecide },
  { name: '0008-after-the-freeze', up: afterTheFreeze },
  { name: '0009-several-responsible', up: severalResponsible },
  { name: '0010-plans-that-change', up: plansThatChange },
  { name: '0011-sessions-and-digests', up: sessionsAndDigests },
  { name: '0012-edited-papers', up: editedPapers },
  { name: '0013-looks-and-rights', up: looksAndRights },
  { name: '0014-dates-known', up: datesKnown },
  { name: '0016-papers-of-two-levels', up: papersOfTwoLevels },
  { name: '0017-handed-over-papers', up: handedOverPapers },
  { name: '0018-hand-overs-of-both-parts', up: handOversOfBothParts },
  { name: '0019-blocked-and-live', up: blockedAndLive },
  { name: '0020-accounts-across-platforms', up: accountsAcrossPlatforms },
  { name: '0021-words-said', up: wordsSaid },
  { name: '0023-words-edited', up: wordsEdited },
  { name: '0024-motions', up: motions },
  { name: '0025-co-signatures', up: coSignatures },
  { name: '0026-plan-steps', up: planSteps },
  { name: '0027-responsibilities', up: responsibilities },
  { name: '0028-board-statements', up: boardStatements },
  { name: '0030-references', up: references },
  { name: '0031-sessions-of-committees', up: sessionsOfCommittees },
  { name: '0032-points-without-text', up: pointsWithoutText },
  { name: '0034-answers-recorded-for-others', up: answersRecorded },
  { name: '0035-whom-steps-name', up: whomStepsName },
  { name: '0038-passed-over', up: passedOver },
]
