import type { Kysely } from 'kysely'
import type { Store } from '#app/contracts/store/store.ts'
import { about } from '#store/about.ts'
import { acts } from '#store/acts.ts'
import { answers } from '#store/answers.ts'
import { audits } from '#store/audits.ts'
import { boards } from '#store/boards.ts'
import { coSignatures } from '#store/co-signatures.ts'
import { comments } from '#store/comments.ts'
import { commit } from '#store/commit.ts'
import { conversations } from '#store/conversations.ts'
import { directories } from '#store/directories.ts'
import { dues } from '#store/dues.ts'
import { follows } from '#store/follows.ts'
import { imports } from '#store/imports.ts'
import { inbox } from '#store/inbox.ts'
import { lateAnswers } from '#store/late-answers.ts'
import { links } from '#store/links.ts'
import { looks } from '#store/looks.ts'
import { measures } from '#store/measures.ts'
import { memories } from '#store/memories.ts'
import { motions } from '#store/motions.ts'
import { offers } from '#store/offers.ts'
import { outbox } from '#store/outbox.ts'
import { papers } from '#store/papers.ts'
import { personalData } from '#store/personal-data.ts'
import { requests } from '#store/requests.ts'
import { planSteps } from '#store/plan-steps.ts'
import { rounds } from '#store/rounds.ts'
import { references } from '#store/references.ts'
import { sessions } from '#store/sessions.ts'
import type { Tables } from '#store/tables/tables.ts'
import { createWriter } from '#store/writer.ts'

/**
 * The store over a migrated database; disposing it writes what is waiting and closes the database. `wipe` removes what
 * the database keeps of what was erased: right after an erasure, once its confirmation is out, and when messages are forgotten.
 */
export function createStore(db: Kysely<Tables>, wipe: () => Promise<void> = async () => undefined): Store {
  const writer = createWriter(db)
  const { write } = writer
  const messages = outbox(db, write)
  let confirming = false
  return {
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
    answers: answers(db, write),
    lateAnswers: lateAnswers(db),
    comments: comments(db),
    conversations: conversations(db),
    papers: papers(db),
    coSignatures: coSignatures(db),
    imports: imports(db),
    inbox: inbox(db, write),
    outbox: {
      ...messages,
      async settle(...settled) {
        await messages.settle(...settled)
        if (!confirming || settled[1] !== 'sent') return
        confirming = false
        await wipe()
      },
      async forget(before) {
        const forgotten = await messages.forget(before)
        await wipe()
        return forgotten
      },
    },
    dues: dues(db),
    memories: memories(db, write),
    audits: audits(db),
    looks: looks(db),
    personalData: personalData(db),
    acts: acts(db),
    boards: boards(db),
    async commit(decided) {
      const result = await commit(write, decided)
      if (result === 'done' && decided.changes.some(({ kind }) => kind === 'person-erased')) {
        confirming = true
        await wipe()
      }
      return result
    },
    ...about(db, write),
    async [Symbol.asyncDispose]() {
      await writer[Symbol.asyncDispose]()
      await db.destroy()
    },
  }
}
