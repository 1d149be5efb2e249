import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operatorLanguage } from '#house/environment.ts'
import { readOptions } from '#house/options.ts'
import { settingsOf } from '#house/settings.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')

function settings(line: string, env = {}) {
  const args = line === '' ? [] : line.split(' ')
  return settingsOf(readOptions(args, { plan: 'value', data: 'value' }, words), env, words)
}

describe('settings', () => {
  it.each([
    ['', {}, { plan: null, data: resolve('.masterplan'), colour: true, logLevel: 'warn' }],
    ['--plan a.yaml --data b', {}, { plan: resolve('a.yaml'), data: resolve('b') }],
    ['', { MASTERPLAN_PLAN: 'a.yaml', MASTERPLAN_DATA: '/b' }, { plan: resolve('a.yaml'), data: '/b' }],
    ['--data b', { MASTERPLAN_DATA: '/c' }, { data: resolve('b') }],
    ['', { MASTERPLAN_PLAN: '', MASTERPLAN_DATA: '', NO_COLOR: '' }, { plan: null, data: resolve('.masterplan') }],
    ['', { NO_COLOR: '1', MASTERPLAN_LOG: 'debug' }, { colour: false, logLevel: 'debug' }],
  ])('are read from “%s” and %o', (line, env, expected) => {
    expect(settings(line, env)).toMatchObject(expected)
  })

  it('refuse a log level that is none', () => {
    expect(() => settings('', { MASTERPLAN_LOG: 'loud' })).toThrow(
      'Die Umgebungsvariable MASTERPLAN_LOG ist „loud“; möglich sind: silent, error, warn, info und debug.',
    )
  })

  it('take any whole number of megabytes within bounds', () => {
    const memory = (text: string) => settings('', { MASTERPLAN_RENDER_MEMORY: text }).limits.megabytes
    expect(['', '512', '3000', '32768'].map(memory)).toEqual([4096, 512, 3000, 32_768])
    for (const text of ['16', '32769', '2 GB', '1e3', '-600'])
      expect(() => memory(text)).toThrow(
        `Die Umgebungsvariable MASTERPLAN_RENDER_MEMORY ist „${text}“; möglich ist eine ganze Zahl von 512 bis 32768.`,
      )
  })

  it('are told in German, or in English if that is asked for', () => {
    expect([operatorLanguage({ LANG: 'en_US.UTF-8' }), operatorLanguage({ MASTERPLAN_LANGUAGE: 'en' })]).toEqual([
      'de',
      'en',
    ])
    expect(() => operatorLanguage({ MASTERPLAN_LANGUAGE: 'fr' })).toThrow(
      'Die Umgebungsvariable MASTERPLAN_LANGUAGE ist „fr“; möglich sind: de und en.',
    )
  })
})
