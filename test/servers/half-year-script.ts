import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One line of the sample's half-year. */
export type Step = { readonly at: string } | { readonly by: string; readonly says: string }

/** The sample's half-year as steps. */
export function halfYear(): readonly Step[] {
  const text = readFileSync(fileURLToPath(new URL('../../src/sample/half-year.txt', import.meta.url)), 'utf8')
  let by = ''
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line): Step[] => {
      const [, word = '', rest = ''] = /^\/(as|at) (.*)$/.exec(line) ?? []
      if (word === 'as') by = rest
      if (word === 'at') return [{ at: rest }]
      return word === '' ? [{ by, says: line }] : []
    })
}
