import type { Kysely } from 'kysely'
import type { Store } from '#app/contracts/store/store.ts'
import { about } from '#store/about.ts'
import { acts } from '#store/acts.ts'
import { answers } from '#store/answers.ts'
import { audits } from '#store/audits.ts'
import { comments } from '#store/comments.ts'
import { commit } from '#store/commit.ts'
import { conversations } from '#store/conversations.ts'
import { directories } from '#store/directories.ts'
import { dues } from '#store/dues.ts'
import { follows } from '#store/follows.ts'
import { imports } from '#store/imports.ts'
import { inbox } from '#store/inbox.ts'
import { lateAnswers } from '#store/late-answers.ts'
import { looks } from '#store/looks.ts'
import { measures } from '#store/measures.ts'
import { memories } from '#store/memories.ts'
import { offers } from '#store/offers.ts'
import { outbox } from '#store/outbox.ts'
import { papers } from '#store/papers.ts'
import { personalData } from '#store/personal-data.ts'
import { requests } from '#store/requests.ts'
import { rounds } from '#store/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'
import { createWriter } from '#store/writer.ts'

/** The store over a migrated database; disposing it writes what is waiting and closes the database. */
export function createStore(db: Kysely<Tables>): Store {
  const writer = createWriter(db)
  const { write } = writer
  return {
    measures: measures(db),
    follows: follows(db),
    directories: directories(db),
    offers: offers(db),
    rounds: rounds(db),
    requests: requests(db),
    answers: answers(db, write),
    lateAnswers: lateAnswers(db),
    comments: comments(db),
    conversations: conversations(db),
    papers: papers(db),
    imports: imports(db),
    inbox: inbox(db, write),
    outbox: outbox(db, write),
    dues: dues(db),
    memories: memories(db, write),
    audits: audits(db),
    looks: looks(db),
    personalData: personalData(db),
    acts: acts(db),
    commit: (decided) => commit(write, decided),
    ...about(db, write),
    async [Symbol.asyncDispose]() {
      await writer[Symbol.asyncDispose]()
      await db.destroy()
    },
  }
}
