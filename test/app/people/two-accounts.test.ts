import { expect, it } from 'vitest'
import type { Incoming } from '#app/contracts/incoming.ts'
import { aParlour } from '#test/support/a-parlour.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

/** A second platform, on which `strategie` has an account, too, which they prefer less than that on the first. */
async function withMatrix(trial: ATrial) {
  const parlour = aParlour(true)
  parlour.clock = trial.house.powers
  await trial.house.connect('matrix', parlour.adapter, undefined)
  const address = { platform: 'matrix', realm: 'stadt.example', id: '@strategie:stadt.example' }
  await trial.store.commit({
    at: trial.house.powers.now(),
    actor: null,
    changes: [{ kind: 'account-set', account: { address, person: 'strategie', rank: 9 } }],
    messages: [],
  })
  let count = 0
  return {
    posts: parlour.posts,
    async does(
      what: { readonly kind: 'said' | 'corrected'; readonly text: string; readonly ref?: string },
      room?: string,
    ) {
      const before = parlour.posts.length
      const place = room === undefined ? address : { ...address, id: room }
      const incoming: Incoming = { key: `m${(count += 1)}`, from: address, place, private: room === undefined, ...what }
      const [taken] = await parlour.reception().accept([incoming])
      await taken?.reply
      return oneLine(
        parlour.posts
          .slice(before)
          .map(({ text }) => text)
          .join(' '),
      )
    },
  }
}

it('a person with two accounts has one state: asked on one, answered on the other, and corrected where it was said', async () => {
  await using trial = await aTrial(undefined, undefined, undefined, undefined, true)
  const matrix = await withMatrix(trial)
  await trial.at('2026-10-01T09:00')
  expect(matrix.posts).toEqual([])
  const prompt = () => oneLine(trial.posts.find(({ place }) => place === 'dm:strategie')?.text ?? '')
  expect(prompt()).toContain('M-02')
  // Begun on the one, finished on the other.
  await trial.says('strategie', 'melden M-02')
  await trial.says('strategie', 'grün')
  await trial.says('strategie', '60')
  expect(await matrix.does({ kind: 'said', text: 'melden M-02' })).toContain('Ihr Entwurf von vorhin ist wieder da')
  expect(await matrix.does({ kind: 'said', text: 'Vier Kapitel liegen vor.', ref: '$1' })).toContain(
    'nächsten Schritte',
  )
  await matrix.does({ kind: 'said', text: 'absenden' })
  expect(await matrix.does({ kind: 'said', text: 'absenden' })).toContain('gespeichert: M-02')
  expect(await trial.answer('M-02')).toMatchObject({ light: 'green', percent: 60 })
  expect(prompt()).toContain('Vier Kapitel liegen vor.')
  expect(await matrix.does({ kind: 'corrected', text: 'Fünf Kapitel liegen vor.', ref: '$1' })).toContain('Berichtigt')
  expect(prompt()).toContain('Fünf Kapitel liegen vor.')
  // The same id elsewhere belongs to other words.
  expect(await trial.does('strategie', { kind: 'corrected', text: 'Sechs.', ref: '$1' })).toBe('')
  // Whoever asks in a room there reads the answer there, too.
  trial.news('strategie')
  const both = await matrix.does({ kind: 'said', text: '/masterplan stand', ref: '$2' }, '!room:stadt.example')
  expect(both).toContain('Ich habe Ihnen direkt geantwortet.')
  expect(both).toContain('Runde 2026-H2')
  expect(trial.news('strategie')).toBe('')
  const posted = matrix.posts.filter(({ text }) => text.includes('M-02')).length
  const reminders = () => trial.messages.filter(({ kind, about }) => kind === 'reminder' && about.includes(request))
  const { id: request } = await trial.request('M-02')
  trial.news('strategie')
  await trial.at('2026-10-28T12:00')
  expect(reminders()).toEqual([])
  expect(trial.news('strategie')).not.toContain('M-02')
  expect(matrix.posts.filter(({ text }) => text.includes('M-02'))).toHaveLength(posted)
})
