import { describe, expect, it } from 'vitest'
import { addressKey } from '#app/contracts/address.ts'
import { personalParts } from '#app/contracts/store/personal-data.ts'
import type { TestStore } from '#test/support/stores.ts'
import type { Tables } from '#store/tables/tables.ts'
import { boardCall, council, statement } from './store-boards.ts'
import { address, answer, answered, comment, commitOf, later, message, now } from './store-samples.ts'

export function personal(the: () => TestStore): void {
  describe('what is stored about people', () => {
    it('remembers their last look at a plan, on no record', async () => {
      const { store } = the()
      const look = { person: 'p1', plan: 'DP', at: now, since: now }
      expect(await store.looks.last('p1', 'DP')).toBeUndefined()
      await store.commit(commitOf([{ kind: 'seen', look }]))
      await store.commit(commitOf([{ kind: 'seen', look: { ...look, at: later } }]))
      expect(await store.looks.last('p1', 'DP')).toEqual({ ...look, at: later })
      expect(await store.looks.last('p2', 'DP')).toBeUndefined()
      expect((await store.audits.of('p1')).filter(({ act }) => act === 'seen')).toEqual([])
    })

    it('keeps the language a person chose', async () => {
      const { store } = the()
      await store.commit(commitOf([{ kind: 'language-chosen', person: 'p1', language: 'en' }]))
      expect((await store.directories.personAt(address('p1')))?.language).toBe('en')
    })

    it('is all shown to them', async () => {
      const { store } = the()
      await said(the())
      const record = await store.personalData.of('p1')
      const empty = personalParts.filter((part) => record[part].length === 0)
      expect(empty).toEqual([])
      expect(record.person).toMatchObject([{ id: 'p1', name: 'Fachstelle 12' }])
      const { person, ...others } = await store.personalData.of('p3')
      expect(person).toEqual([])
      expect(Object.values(others).flat()).toEqual([])
    })

    it('is erased where it can be, while answers and papers stay whole', async () => {
      const { store, db } = the()
      await said(the())
      const erase = { kind: 'person-erased', person: 'p1', name: 'Gelöschte Person', on: '2026-10-01' } as const
      expect(await store.commit(commitOf([erase], { actor: 'admin' }))).toBe('done')
      expect(await store.answers.broken()).toEqual([])
      expect(await store.answers.revisionsOf('q1')).toMatchObject([{ author: null, light: 'yellow' }])
      expect(await store.answers.revisionsOf('q2')).toMatchObject([{ author: 'p2', behalf: null }])
      expect(await store.boards.calls('DP')).toMatchObject([{ by: null }])
      expect(await store.boards.statements(['b1'])).toEqual([statement({ named: false })])
      expect(await store.directories.personAt(address('p1'))).toBeUndefined()
      const { person, papers, ...others } = await store.personalData.of('p1')
      expect(person).toMatchObject([{ name: 'Gelöschte Person', party: null, left_on: '2026-10-01' }])
      expect(papers).toHaveLength(1)
      expect(others).toMatchObject({ messages: [{ content: '{"body":[],"private":true}' }] })
      expect(
        Object.entries(others)
          .filter(([part, rows]) => rows.length > 0 && part !== 'messages')
          .map(([part]) => part),
      ).toEqual([])
      expect(await naming(db, 'Fachstelle 12')).toEqual([])
      expect(await naming(db, '"person":"p1"')).toEqual(['message.recipient'])
      expect(await naming(db, '"taker":"p1"')).toEqual([])
      expect(await store.dues.done('stand-in', 'p1:2026-10-05:r1')).toBe(false)
      expect((await store.acts.lastOf('p2'))?.told).toEqual(['p3'])
      expect((await store.imports.all()).map(({ kind, value }) => [kind, value])).toEqual([
        ['absence', ''],
        ['duty', 'p2'],
      ])
    })

    it('empties what was said long ago, unless it is still under way', async () => {
      const { store, db } = the()
      const messages = [
        message('old reply', { kind: 'reply', to: { place: address('a') } }),
        message('old notice', { to: { place: address('b') } }),
        message('waiting', { to: { place: address('c') } }),
      ]
      await store.commit(commitOf([], { messages }))
      await store.outbox.settle('old reply', 'sent')
      await store.outbox.settle('old notice', 'sent')
      const worded = async (): Promise<readonly string[]> =>
        (
          await db.selectFrom('message').select('id').where('content', 'like', '%Guten Tag%').orderBy('id').execute()
        ).map(({ id }) => id)
      expect(await store.outbox.forget({ replies: now, others: now })).toBe(0)
      expect(await store.outbox.forget({ replies: later, others: now })).toBe(1)
      expect(await worded()).toEqual(['old notice', 'waiting'])
      expect(await store.outbox.forget({ replies: later, others: later })).toBe(1)
      expect(await store.outbox.forget({ replies: later, others: later })).toBe(0)
      expect(await worded()).toEqual(['waiting'])
    })
  })
}

/** Everything that can be stored about `p1`, and an answer of `p2` on their behalf. */
async function said({ store, db }: TestStore): Promise<void> {
  const call = { word: 'status', args: {} }
  const draft = {
    id: 'paper',
    plan: 'DP',
    kind: 'interim-report',
    round: 'r-2026-H2',
    state: 'draft',
    version: 0,
  } as const
  const version = {
    paper: 'paper',
    no: 1,
    factsOf: 1,
    by: 'p1',
    at: now,
    withdraws: null,
    releasedBy: null,
    releasedAt: null,
    despite: null,
  }
  const remark = { id: 'n1', paper: 'paper', no: 1, passage: 'summary', text: 'Kürzer.', author: 'p1', at: now }
  const outcome = await store.commit(
    commitOf(
      [
        answered(1, { request: 'q1' }),
        answered(1, { request: 'q2', author: 'p2', behalf: 'p1' }),
        { kind: 'late-kept', late: answer({ request: 'q1', seq: 2, behalf: 'p1', supplement: true }) },
        { kind: 'remarked', comment: comment({ author: 'p1', to: 'p1', kind: 'query' }) },
        { kind: 'account-awaited', awaited: { platform: 'slack', email: 'p1@stadt.example', person: 'p1', rank: 1 } },
        { kind: 'link-code-made', code: { person: 'p2', hash: 'h', madeBy: 'p1', expires: later }, at: now },
        { kind: 'role-set', role: { person: 'p1', role: 'cdo', plan: null } },
        { kind: 'absence-set', absence: { person: 'p1', from: '2026-10-05', until: '2026-10-09', substitute: 'p2' } },
        { kind: 'absence-set', absence: { person: 'p2', from: '2026-10-05', until: '2026-10-09', substitute: 'p1' } },
        { kind: 'duty-set', duty: duty('p1') },
        { kind: 'draft-kept', person: 'p1', request: 'q1', args: { text: 'Halb' } },
        { kind: 'dialogue-at', dialogue: { person: 'p1', place: 'x', call, asking: 'y', mode: 'all', since: now } },
        { kind: 'said-noted', said: { place: address('p1'), ref: '1', person: 'p1', at: now, words: 'h' } },
        { kind: 'offered', offer },
        { kind: 'followed', person: 'p1', measure: 'DP:M-01' },
        { kind: 'seen', look: { person: 'p1', plan: 'DP', at: now, since: now } },
        { kind: 'act-noted', act: { person: 'p1', at: now, told: [], undo: { instead: 'other' } } },
        { kind: 'paper-drafted', paper: draft, version, facts: {} as never, nonPublicFacts: null, edits: [] },
        { kind: 'paper-remarked', remark },
        { kind: 'signature-asked', call: signatureCall },
        { kind: 'signature-given', signature },
        {
          kind: 'signatures-overruled',
          overrule: { paper: 'paper', no: 1, reason: 'Eilt.', passed: [], by: 'p1', at: now },
          version: 0,
        },
        { kind: 'plan-stepped', step, after: null },
        {
          kind: 'paper-numbered',
          entry: { paper: 'paper', number: '1344/2026', fromNo: 1, by: 'p1', at: now },
          version: 1,
        },
        {
          kind: 'paper-released',
          paper: 'paper',
          no: 1,
          by: 'p2',
          at: now,
          despite: null,
          files: [],
          handedOver: [given],
          version: 2,
        },
        {
          kind: 'paper-received',
          paper: 'paper',
          handedOver: { ...given, no: 1, handedAt: now, state: 'confirmed', by: 'p1', at: now, reason: null },
          was: 'awaited',
          version: 3,
        },
        { kind: 'party-set', party: council },
        { kind: 'board-called', call: boardCall({ by: 'p1' }) },
        { kind: 'board-stated', statement: statement({ person: 'p1', by: 'p1', named: true }) },
        { kind: 'act-noted', act: { person: 'p2', at: now, told: ['p1', 'p3'], undo: { instead: 'sent' } } },
        {
          kind: 'imported',
          entries: [
            { kind: 'person', key: 'p1', field: 'name', value: 'Fachstelle 12' },
            { kind: 'account', key: addressKey(address('p1')), field: 'person', value: 'p1' },
            { kind: 'role', key: 'p1:cdo:', field: '', value: '' },
            { kind: 'absence', key: 'p2:2026-10-05', field: 'substitute', value: 'p1' },
            { kind: 'duty', key: 'measure:DP:M-01:answers', field: 'answers', value: 'p1, p2' },
          ],
        },
      ],
      {
        actor: 'p1',
        messages: [message('to p1', { to: { person: 'p1' } })],
        due: [{ job: 'stand-in', slot: 'p1:2026-10-05:r1' }],
      },
    ),
  )
  expect(outcome).toBe('done')
  await db.updateTable('request').set({ declined_by: 'p1' }).where('id', '=', 'q1').execute()
}

const signatureCall = {
  id: 'c1',
  paper: 'paper',
  no: 1,
  party: 'o12',
  texts: {},
  person: 'p1',
  delegatedBy: 'p1',
  at: now,
  due: later,
}

const signature = {
  id: 's1',
  call: 'c1',
  paper: 'paper',
  party: 'o12',
  result: 'signed',
  text: null,
  by: 'p1',
  source: 'chat',
  at: now,
} as const

const given = { level: 'public', place: address('#ausschuss'), message: 'm1' } as const

const step = {
  id: 's1',
  plan: 'DP',
  stage: 'draft',
  was: null,
  on: '2026-09-30',
  at: now,
  by: 'p1',
  number: null,
  paper: null,
  note: null,
  reason: null,
  following: null,
  whom: null,
} as const

/** In which p1 is asked to take a measure over, and p2 would give it. */
const offer = {
  id: 'o1',
  measure: 'DP:M-01',
  giver: 'p2',
  taker: 'p1',
  madeBy: 'p2',
  at: now,
  state: 'open',
  version: 1,
} as const

const duty = (person: string) =>
  ({
    id: 'd1',
    subjectKind: 'measure',
    subject: 'DP:M-01',
    role: 'answers',
    party: null,
    person,
    from: null,
    until: '2026-09-30',
    rank: 0,
  }) as const

/** The columns, as `table.column`, in which a text is found anywhere in the database. */
async function naming(db: TestStore['db'], text: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name, columns } of await db.introspection.getTables()) {
    for (const column of columns) {
      if (!/^(text|character varying)$/i.test(column.dataType)) continue
      const rows = await db
        .selectFrom(name as keyof Tables)
        .select((eb) => eb.fn.countAll<number | string>().as('count'))
        .where(db.dynamic.ref(column.name), 'like', `%${text}%`)
        .executeTakeFirstOrThrow()
      if (Number(rows.count) > 0) found.push(`${name}.${column.name}`)
    }
  }
  return found
}
