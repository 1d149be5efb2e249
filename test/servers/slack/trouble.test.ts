import { describe, expect, it } from 'vitest'
import { type ASlackTrial, aSlackTrial, type SlackTrialOptions } from '#test/support/slack/a-slack-trial.ts'
import type { Shown } from '#test/support/slack/shown.ts'
import { catalogue } from '#text/catalogue.ts'

const { answers } = catalogue('de')

async function inOctober(options: SlackTrialOptions = {}): Promise<ASlackTrial> {
  const trial = await aSlackTrial(options)
  await trial.at('2026-10-01T09:00')
  return trial
}

/** Messages that stand there twice. */
const twice = (messages: readonly Shown[]): readonly string[] => {
  const keys = messages.filter(({ files }) => files.length === 0).map(({ metadata }) => JSON.stringify(metadata))
  return keys.filter((key, at) => key !== '{}' && keys.indexOf(key) !== at)
}

/** Lets hours pass, so that what waits is tried again. */
async function hours(trial: ASlackTrial, many: number): Promise<void> {
  for (let hour = 0; hour < many; hour += 1) await trial.passes(3600)
}

const prompted = (trial: ASlackTrial): readonly string[] =>
  ['stabsstelle', 'strategie', 'koordination', 'stadtwerke', 'it-koordination', 'smart-city'].filter((name) =>
    trial.as(name).messages.some(({ blocks }) => JSON.stringify(blocks).includes('"M-0')),
  )

describe('What Slack delivers twice', () => {
  it.each(['http', 'socket'] as const)('is handled once: events over %s', async (over) => {
    await using trial = await inOctober({ over })
    const before = trial.workspace.delivered
    await trial.as('smart-city').writes('grün 20 Die Prüfung hat begonnen.')
    await trial.workspace.repeats(before)
    await trial.workspace.repeats(before)
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    expect(await trial.store.answers.presentOf(round?.id ?? '')).toHaveLength(1)
    expect(twice(trial.as('smart-city').messages)).toEqual([])
  })

  it('is one double click', async () => {
    await using trial = await inOctober()
    const staff = trial.as('stadtwerke')
    await staff.clicksTwice(answers.sameButton)
    await trial.settled()
    expect(staff.conversation.match(/✓ Gemeldet/g)).toHaveLength(1)
    expect(staff.messages.map(({ was }) => was.length)).toEqual([1])
  })
})

describe('A prompt of last year', () => {
  it('does nothing but say how things stand', async () => {
    await using trial = await inOctober()
    const staff = trial.as('smart-city')
    const pressesOld = staff.holds(answers.sameButton, '2026-H2')
    await trial.at('2027-10-04T09:00')
    staff.news()
    await pressesOld()
    expect(await staff.reads('M-06')).toContain('geändert ist nichts')
    expect(staff.conversation).toContain('Die Runde 2026-H2 ist abgeschlossen')
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    expect(await trial.store.answers.presentOf(round?.id ?? '')).toEqual([])
  })
})

describe('A post whose outcome is unknown', () => {
  it.each(['drops', 'fails'] as const)('is found again and not doubled when the answer %s', async (does) => {
    await using trial = await aSlackTrial()
    trial.workspace.faults.add('chat.postMessage', { does, when: 'after' }, { times: 4 })
    await trial.at('2026-10-01T09:00')
    await hours(trial, 3)
    expect(prompted(trial)).toHaveLength(6)
    expect(twice(trial.workspace.record.messages)).toEqual([])
  })

  it.each(['drops', 'fails'] as const)('is posted later when the request %s', async (does) => {
    await using trial = await aSlackTrial()
    trial.workspace.faults.add('chat.postMessage', { does, when: 'before' }, { times: 4 })
    await trial.at('2026-10-01T09:00')
    await hours(trial, 3)
    expect(prompted(trial)).toHaveLength(6)
    expect(twice(trial.workspace.record.messages)).toEqual([])
  })

  it('would be doubled by a line that does not look for it', async () => {
    await using trial = await aSlackTrial({
      adapter: (slack) => ({
        ...slack,
        connect: async (settings, reception) => ({
          ...(await slack.connect(settings, reception)),
          find: async () => 'absent',
        }),
      }),
    })
    trial.workspace.faults.add('chat.postMessage', { does: 'drops', when: 'after' }, { times: 1 })
    await trial.at('2026-10-01T09:00')
    await hours(trial, 1)
    expect(twice(trial.workspace.record.messages)).toHaveLength(1)
  })
})

describe('What only the operator can cure', () => {
  it.each([
    ['a revoked token', (trial: ASlackTrial) => void (trial.workspace.condition.token = 'token_revoked')],
    ['a missing right', (trial: ASlackTrial) => void trial.workspace.condition.missingScopes.add('chat:write')],
    ['a messages tab that is off', (trial: ASlackTrial) => void (trial.workspace.condition.messagesTab = false)],
  ])('keeps the messages: %s', async (_, spoil) => {
    await using trial = await aSlackTrial()
    const { condition } = trial.workspace
    spoil(trial)
    await trial.at('2026-10-01T09:00')
    expect(prompted(trial)).toEqual([])
    expect(trial.log.filter(({ level }) => level === 'error')).not.toEqual([])
    condition.token = null
    condition.missingScopes.clear()
    condition.messagesTab = true
    await hours(trial, 8)
    expect(prompted(trial)).toHaveLength(6)
    expect(twice(trial.workspace.record.messages)).toEqual([])
  })

  it.each(['not-in-channel', 'archived'] as const)('keeps the paper of the channel: %s', async (why) => {
    await using trial = await inOctober()
    const { condition } = trial.workspace
    const channel = trial.workspace.id('#digitalausschuss')
    if (why === 'archived') condition.archived.add(channel)
    else condition.member.delete(channel)
    await trial.at('2026-11-09T09:00')
    await trial.as('koordination').writes('zwischenbericht entwurf')
    await trial.as('dezernat').writes('zwischenbericht freigeben')
    await trial.as('dezernat').writes('ja')
    expect(trial.workspace.in('#digitalausschuss')).toEqual([])
    await trial.as('koordination').reads(why === 'archived' ? 'archiviert' : '/invite @masterplan')
    condition.archived.clear()
    condition.member.add(channel)
    await hours(trial, 8)
    expect(trial.workspace.in('#digitalausschuss').flatMap(({ files }) => files.map(({ name }) => name))).toContain(
      'zwischenbericht-2026-H2.md',
    )
  })
})

describe('A crowd', () => {
  it('that Slack takes no more messages for does not keep a modal waiting', async () => {
    await using trial = await inOctober()
    trial.workspace.faults.add('chat.postMessage', { does: 'limits', seconds: 3600 })
    await trial.at('2026-10-09T09:30')
    await trial.as('smart-city').presses(answers.reportButton)
    expect((await trial.as('smart-city').sees('M-06')).title).toContain('M-06')
    trial.workspace.faults.lift()
    await hours(trial, 2)
    expect(trial.as('smart-city').messages.length).toBeGreaterThan(1)
  })
})

describe('Texts of people', () => {
  it('ping nobody and lead nowhere else, however they are written', async () => {
    await using trial = await inOctober()
    const evil = 'grün 20 <!channel> <@U000000001> <https://evil.example|harmlos> *fett* & mehr'
    await trial.as('smart-city').writes(evil)
    await trial.as('smart-city').reads('<!channel>')
    await trial.as('cdo').types('/masterplan stand M-06')
    await trial.as('koordination').opensHome()
    expect(trial.workspace.record.live).toEqual([])
  })

  it('are kept whole as far as the question allows, and refused in one sentence beyond', async () => {
    await using trial = await inOctober()
    const sentence = 'Die Prüfung eines Beirats ist einen Schritt weiter. '
    const long = (most: number): string => sentence.repeat(Math.floor(most / sentence.length)).trim()
    await trial.as('smart-city').writes(`grün 20 ${long(12_000)}`)
    await trial.as('smart-city').reads('erlaubt sind 4.000')
    await trial.as('smart-city').writes('abbrechen')
    await trial.as('smart-city').writes(`melden M-06 grün 20 ${long(3900)}`)
    await trial.as('smart-city').reads(answers.change)
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    const [answer] = await trial.store.answers.presentOf(round?.id ?? '')
    expect(answer?.fields['text']).toBe(long(3900))
  })
})
