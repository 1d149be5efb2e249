import { describe, expect, it } from 'vitest'
import { readOptions } from '#house/options.ts'
import { Refusal } from '#house/refusal.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const read = (...args: string[]) => readOptions(args, { data: 'value', overwrite: 'flag' }, words)

describe('the command line', () => {
  it('tells values, flags and names apart', () => {
    expect(read('a.yaml', '--data', 'store', '--overwrite', 'b.csv')).toEqual({
      help: false,
      values: new Map([['data', 'store']]),
      flags: new Set(['overwrite']),
      named: ['a.yaml', 'b.csv'],
    })
  })

  it.each([
    ['an equals sign', ['--data=-x'], '-x'],
    ['the last of several', ['--data', 'a', '--data', 'b'], 'b'],
  ])('takes a value after %s', (_, args, value) => {
    expect(read(...args).values.get('data')).toBe(value)
  })

  it('takes what follows -- as it is', () => {
    expect(read('--', '--data').named).toEqual(['--data'])
  })

  it.each([['--help'], ['-h'], ['a.yaml --help --wrong']])('asks for help by %s', (line) => {
    expect(read(...line.split(' ')).help).toBe(true)
  })

  it.each([
    [
      '--dat x',
      'Die Angabe „--dat“ gibt es hier nicht. Meinten Sie „--data“? Es gibt: --data, --overwrite und --help.',
    ],
    ['--constructor', 'Die Angabe „--constructor“ gibt es hier nicht. Es gibt: --data, --overwrite und --help.'],
    ['-x', 'Die Angabe „-x“ gibt es hier nicht. Es gibt: --data, --overwrite und --help.'],
    ['--data', 'Nach „--data“ fehlt ein Wert.'],
    ['--data=', 'Nach „--data“ fehlt ein Wert.'],
    ['--data --overwrite', 'Nach „--data“ fehlt ein Wert.'],
    ['--overwrite=yes', 'Zu „--overwrite“ gehört kein Wert.'],
  ])('refuses %s', (line, sentence) => {
    expect(() => read(...line.split(' '))).toThrow(new Refusal(`${sentence} Mit --help sehen Sie Beispiele.`))
  })
})
