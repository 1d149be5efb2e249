import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { boardPlan } from '#test/support/board-plan.ts'
import { oneLine } from '#test/support/one-line.ts'
import { wordsIn } from '#test/support/words-in.ts'

const home = async (trial: ATrial, person: string) => {
  const reply = await trial.happens(person, { kind: 'home' })
  return { words: oneLine(wordsIn(reply?.body ?? [])), labels: reply?.buttons?.map(({ label }) => label) ?? [] }
}

it('the bot’s own page is that of the role, as of now, and nothing is posted', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const before = trial.posts.length
  const own = await home(trial, 'smart-city')
  expect(own.words).toMatch(
    /^Ihre Maßnahmen 2 Rückmeldungen sind bei Ihnen noch offen: M-06 .*Stand dieser Seite: .*09:00 Uhr/,
  )
  expect(own.labels.slice(0, 4)).toEqual(['Unverändert', 'Melden', 'Nicht zuständig / abgeben', 'Später erinnern'])
  expect(own.labels).toContain('Hilfe')
  expect(own.labels).not.toContain('Lücken')
  const coordination = await home(trial, 'koordination')
  expect(coordination.words).toContain('Läuft bis')
  expect(coordination.labels).toEqual(expect.arrayContaining(['Lücken', 'Was ist neu?', 'Hilfe']))
  const liaison = await home(trial, 'gremien')
  expect(liaison.words).toMatch(/^Zwischenbericht /)
  expect(coordination.words).toMatch(/Stand Digi.* Was noch fehlt .*M-06/)
  expect((await home(trial, 'cdo')).words).toMatch(/^Stand /)
  expect(coordination.labels).not.toContain('Stand')
  expect((await home(trial, 'dezernat')).words).toContain('Läuft bis')
  expect(trial.posts.length).toBe(before)
  // What was asked before the page was opened still waits for its answer.
  await trial.says('strategie', 'melden M-02')
  await home(trial, 'strategie')
  expect(await trial.says('strategie', 'gelb')).toContain('Wie viel Prozent')
})

it('an overview leads on to its parts, a list to each measure, what is missing to reminders', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'melden M-02 rot 35 Stockt. Ursache: Geld. Optionen: Umschichten.')
  const labels = async (person: string, text: string) => {
    const said = await trial.happens(person, { kind: 'said', text, trigger: { id: 's', takes: 'everything' } })
    return said?.buttons?.map(({ label, call }) =>
      `${label}: ${call.word} ${Object.values(call.args).join(' ')}`.trim(),
    )
  }
  expect(await labels('cdo', '/masterplan stand')).toEqual(
    expect.arrayContaining(['Rot (1): status Rot', 'Was ist neu?: status neu', 'Verlauf: status verlauf']),
  )
  expect(await labels('cdo', '/masterplan stand rot')).toEqual(['M-02: status M-02'])
  expect(await labels('cdo', '/masterplan offen')).toContain('M-06 erinnern: remind M-06')
  expect(await labels('smart-city', '/masterplan offen')).toEqual([])
  expect(trial.news('cdo')).not.toContain('status')
})

it('what can be chosen is found by code, title, name and number of an office', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const found = async (word: string, question: string, text: string, args = {}) => {
    const happening = { kind: 'options', call: { word, args }, question, text } as const
    const reply = await trial.happens('koordination', happening)
    return reply?.form?.questions.flatMap(({ choices = [] }) => choices.map(({ label }) => label))
  }
  const all = await found('record', 'measure', '')
  expect(all?.length).toBe((await trial.book()).measures.length)
  expect((await found('record', 'measure', 'm6'))?.[0]).toMatch(/^M-06 /)
  expect((await found('record', 'measure', 'beirat'))?.[0]).toMatch(/^M-06 /)
  expect(await found('hand-over', 'person', 'smart', { measure: 'M-06' })).toEqual([
    expect.stringMatching(/Smart City/),
  ])
  expect((await found('assign', 'to', '12', { measures: 'M-06', as: 'office' }))?.[0]).toMatch(/^12 – /)
  expect(await found('assign', 'to', 'xyz', { measures: 'M-06' })).toEqual([])
})

it('a guest account is heard only as a partner’s or the board’s, not as one of who serves an office, too', async () => {
  await using trial = await aTrial(
    boardPlan([
      '      - { person: kammer,',
      '      - { person: smart-city, group: stadtgesellschaft }\n      - { person: kammer,',
    ]),
  )
  await trial.at('2026-10-01T09:00')
  const asGuest = async (person: string) => {
    const said = await trial.happens(person, { kind: 'said', text: 'aufgaben', guest: true })
    return wordsIn(said?.body ?? [])
  }
  expect(await asGuest('smart-city')).toContain('Mit einem Gastkonto kann ich Ihnen hier nichts zeigen')
  expect(await asGuest('stadtwerke')).toContain('Eine Rückmeldung ist bei Ihnen noch offen')
  expect(await asGuest('kammer')).toContain('Bei Ihnen ist gerade nichts offen.')
})
