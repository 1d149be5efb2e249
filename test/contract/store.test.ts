import { afterAll, afterEach, beforeEach, describe } from 'vitest'
import { storeKinds, type TestStore } from '#test/support/stores.ts'
import { accounts } from './store-accounts.ts'
import { afterwards } from './store-afterwards.ts'
import { answers } from './store-answers.ts'
import { boards } from './store-boards.ts'
import { coSignatures } from './store-co-signatures.ts'
import { commits } from './store-commits.ts'
import { conversations } from './store-conversations.ts'
import { inbox } from './store-inbox.ts'
import { masterData } from './store-master-data.ts'
import { motions } from './store-motions.ts'
import { outbox } from './store-outbox.ts'
import { papers } from './store-papers.ts'
import { plansThatChange } from './store-plans.ts'
import { responsibilities } from './store-responsibilities.ts'
import { personal } from './store-personal.ts'
import { roundsAndRequests } from './store-rounds.ts'
import { commitOf, seeds } from './store-samples.ts'

describe.each(storeKinds)('a store on $name', (kind) => {
  let opened: TestStore
  const the = () => opened

  beforeEach(async () => {
    opened = await kind.open()
    await opened.store.commit(commitOf(seeds))
  })
  afterEach(() => opened[Symbol.asyncDispose]())
  afterAll(() => kind[Symbol.asyncDispose]())

  masterData(the)
  accounts(the)
  plansThatChange(the)
  motions(the)
  responsibilities(the)
  roundsAndRequests(the)
  commits(the)
  answers(kind, the)
  afterwards(the)
  boards(the)
  conversations(the)
  papers(the)
  coSignatures(the)
  personal(the)
  inbox(the)
  outbox(the)
})
