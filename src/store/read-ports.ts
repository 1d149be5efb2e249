import type { Kysely } from 'kysely'
import { measures } from '#store/measures.ts'
import { motions } from '#store/motions.ts'
import { planSteps } from '#store/plan-steps.ts'
import { follows } from '#store/follows.ts'
import { directories } from '#store/directories.ts'
import { links } from '#store/links.ts'
import { offers } from '#store/offers.ts'
import { rounds } from '#store/rounds.ts'
import { sessions } from '#store/sessions.ts'
import { references } from '#store/references.ts'
import { requests } from '#store/requests.ts'
import { lateAnswers } from '#store/late-answers.ts'
import { comments } from '#store/comments.ts'
import { conversations } from '#store/conversations.ts'
import { papers } from '#store/papers.ts'
import { coSignatures } from '#store/co-signatures.ts'
import { imports } from '#store/imports.ts'
import { dues } from '#store/dues.ts'
import { audits } from '#store/audits.ts'
import { looks } from '#store/looks.ts'
import { personalData } from '#store/personal-data.ts'
import { acts } from '#store/acts.ts'
import { boards } from '#store/boards.ts'
import type { Tables } from '#store/tables/tables.ts'

/** The ports of a store that only read. */
export const readPorts = (db: Kysely<Tables>) => ({
  measures: measures(db),
  motions: motions(db),
  planSteps: planSteps(db),
  follows: follows(db),
  directories: directories(db),
  links: links(db),
  offers: offers(db),
  rounds: rounds(db),
  sessions: sessions(db),
  references: references(db),
  requests: requests(db),
  lateAnswers: lateAnswers(db),
  comments: comments(db),
  conversations: conversations(db),
  papers: papers(db),
  coSignatures: coSignatures(db),
  imports: imports(db),
  dues: dues(db),
  audits: audits(db),
  looks: looks(db),
  personalData: personalData(db),
  acts: acts(db),
  boards: boards(db),
})
