import { readFile } from 'node:fs/promises'
import { format } from 'oxfmt'
import { expect, it } from 'vitest'
import { commandTable } from '#test/support/command-table.ts'

const readme = new URL('../README.md', import.meta.url)

it('the README lists every command as the program knows it', async () => {
  const text = await readFile(readme, 'utf8')
  const [before, after] = [
    /^[\s\S]*<!-- commands.*-->\n/.exec(text)?.[0],
    /<!-- \/commands -->[\s\S]*$/.exec(text)?.[0],
  ]
  const { code } = await format('README.md', `${before}\n${commandTable()}\n\n${after}`, { printWidth: 120 })
  await expect(code).toMatchFileSnapshot('../README.md')
})
