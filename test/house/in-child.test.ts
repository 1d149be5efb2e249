import { describe, expect, test } from 'vitest'
import { assembleReport } from '#report/assemble-report.ts'
import markdown from '#formats/md/index.ts'
import { inChild } from '#house/in-child.ts'
import { catalogue } from '#text/catalogue.ts'
import { aLog } from '#test/support/a-log.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'

const facts = cologneReport()
const blocks = assembleReport(facts, catalogue('de'))
const manuscript = {
  facts,
  blocks,
  language: 'de',
  title: 'Zwischenbericht',
  mark: null,
  part: null,
  version: null,
} as const

describe('a format in a process of its own', () => {
  const log = aLog()
  const away = inChild(markdown, log)

  test('makes the same files and reads the same words', async () => {
    const here = await made(markdown, manuscript)
    const there = await made(away, manuscript)
    expect(there.files.map(({ name, bytes }) => [name, Buffer.from(bytes)])).toEqual(
      here.files.map(({ name, bytes }) => [name, Buffer.from(bytes)]),
    )
    expect(await away.wordsOf(there.files[0]!)).toBe(await markdown.wordsOf(here.files[0]!))
  })

  test('is ended when it takes more memory or time than it may', async () => {
    const poor = await inChild(markdown, log, { megabytes: 1, seconds: 300 }).render(manuscript, 'bericht', [])
    expect(poor).toMatchObject({ ok: false, problem: { kind: 'format-failed', why: 'memory' } })
    const hasty = await inChild(markdown, log, { megabytes: 4096, seconds: 0 }).render(manuscript, 'bericht', [])
    expect(hasty).toMatchObject({ ok: false, problem: { kind: 'format-failed', why: 'time', detail: '0 s' } })
    expect(log.errors.map(([message, fields]) => [message, fields])).toEqual([
      ['a rendering process was ended', expect.objectContaining({ format: 'md', why: 'memory' })],
      ['a rendering process was ended', { format: 'md', why: 'time', detail: '0 s', said: '' }],
    ])
  })
})
