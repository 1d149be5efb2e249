import { describe, expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

describe('What falls due', () => {
  it('does so in the order of its dates', async () => {
    await using trial = await aTrial()
    const dues: string[] = []
    for (let next = await trial.next(); next !== undefined && dues.length < 12; next = await trial.next()) {
      dues.push(next)
      await trial.at(next)
    }
    expect(dues).toEqual([
      '2026-10-01T09:00', // opens
      '2026-10-09T09:30', // reminders
      '2026-10-20T09:30',
      '2026-10-26T09:30',
      '2026-10-29T09:30',
      '2026-11-02T09:30',
      '2026-11-04T09:30',
      '2026-11-06T18:00', // closes
      '2026-11-09T09:00', // the draft is due
      '2026-11-12T09:00', // the report is due soon
      '2026-11-16T18:00', // the report is due
      '2027-03-25T09:00', // the next round opens
    ])
  })

  it('is done once, however often the clock ticks', async () => {
    await using trial = await aTrial()
    for (const time of ['2026-10-01T09:00', '2026-10-09T09:30', '2026-11-06T18:00']) {
      await trial.at(time)
      const before = trial.posts.length
      await trial.house.tick()
      await Promise.all([trial.house.tick(), trial.house.tick()])
      expect(trial.posts).toHaveLength(before)
    }
    expect((await trial.book()).rounds.map(({ label }) => label)).toEqual(['2026-H1', '2026-H2', '2027-H1'])
  })
})

describe('After a time in which the house stood still', () => {
  it('only the last of the missed reminders is sent, and once', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T09:00')
    const before = trial.posts.length
    await trial.sleepsUntil('2026-10-28T11:00')
    const reminders = (): readonly string[] =>
      trial.posts
        .slice(before)
        .filter(({ text }) => text.includes('\nM-06 '))
        .map(({ at, place }) => `${at} ${place}`)
    expect(reminders()).toEqual(['2026-10-28T11:00 dm:netzwerke'])
    await trial.sleepsUntil('2026-10-28T12:00')
    await trial.at('2026-10-29T09:30')
    expect(reminders()).toEqual(['2026-10-28T11:00 dm:netzwerke', '2026-10-29T09:30 dm:geschaeftsstelle'])
  })

  it('the round opens late, and the steps that have passed are not taken', async () => {
    await using trial = await aTrial()
    await trial.sleepsUntil('2026-10-21T10:00')
    expect(oneLine(trial.news('smart-city'))).toMatch(/^Guten Tag, Sachgebietsleitung Smart City, .* → melden M-06/)
    await trial.at('2026-10-26T09:29')
    expect(trial.news('smart-city')).toBe('')
    await trial.at('2026-10-26T09:30')
    expect(oneLine(trial.news('netzwerke'))).toContain('Für diese Maßnahmen liegt noch kein Sachstand vor')
  })

  it('a round that is over is closed without asking anybody', async () => {
    await using trial = await aTrial()
    await trial.sleepsUntil('2026-11-20T10:00')
    expect((await trial.book('2026-H2')).round).toMatchObject({ state: 'closed', closes: '2026-11-06T17:00:00.000Z' })
    expect(trial.news('smart-city')).toBe('')
    expect(oneLine(trial.news('koordination'))).toContain('Die Runde 2026-H2 ist abgeschlossen. Beantwortet: 0 von 6')
  })
})
