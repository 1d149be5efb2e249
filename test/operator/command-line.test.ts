import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { aLog } from '#test/support/a-log.ts'
import { aRun } from '#test/support/a-run.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator } = catalogue('de')
const formats = (await loadFormats(aLog())).map(({ name }) => name)
const known = ['import', 'export', 'report', 'doctor', 'code', 'demo']

describe('the operator’s command line', () => {
  it.each([
    ['imprt', 'import'],
    ['Import', 'import'],
    ['--data', undefined],
    ['constructor', undefined],
  ])('does not know “%s”', async (word, nearest) => {
    expect(await refusalOf(word, [])).toBe(operator.unknownCommand(word, nearest, known))
  })

  it.each([
    ['start', ['x', 'y'], operator.unexpected('x y')],
    ['doctor', ['x'], operator.unexpected('x')],
    ['demo', ['--data', 'x'], operator.unknownOption('--data', undefined, ['--out', '--help'])],
    ['import', [], operator.noFiles],
    ['import', ['missing.yaml'], operator.unreadable('missing.yaml')],
    ['import', ['package.json', '--profile', 'missing.yaml'], operator.unreadable('missing.yaml')],
    ['report', ['--format', 'md,odt'], operator.unknownFormat('odt', formats)],
  ])('refuses %s %j', async (word, args, sentence) => {
    expect(await refusalOf(word, args)).toBe(sentence)
  })

  it('makes no store by looking into one', async () => {
    await using folder = await temporaryFolder()
    const data = join(folder.path, 'data')
    for (const word of ['report', 'doctor'])
      expect(await refusalOf(word, ['--data', data])).toBe(operator.noStore(data))
  })

  it.each([
    ['cli', ['report', '--help', '--wrong'], operator.usage.report],
    ['main', ['-h'], operator.usage.start],
  ] as const)('explains itself: %s %j', async (door, args, usage) => {
    expect(await aRun(door, args)).toEqual({ code: 0, out: usage, err: '' })
  })

  it('ends with 1 when it refuses, in the language that is asked for', async () => {
    const refused = await aRun('cli', ['doctor', '--wrong'], { env: { MASTERPLAN_LANGUAGE: 'en' } })
    const sentence = catalogue('en').operator.unknownOption('--wrong', undefined, ['--data', '--rebuild', '--help'])
    expect(refused).toEqual({ code: 1, out: '', err: `${sentence}\n` })
  })
})
