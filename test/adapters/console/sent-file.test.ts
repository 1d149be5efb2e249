import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aTrial, textOf } from '#test/adapters/console/given.ts'

test('/datei sends a file with the words after it, and says when there is none', async () => {
  const { play, start, heard, directory } = await aTrial()
  const path = join(directory, 'Mein Entwurf.docx')
  await writeFile(path, 'PK')
  const escaped = path.replaceAll(' ', '\\ ')
  const screen = await play(['/datei', '/datei gibt-es-nicht.docx', `/datei "${path}" hier bitte`, `/file ${escaped}`])
  expect(screen).toContain('Bitte nennen Sie nach /datei den Pfad')
  expect(screen).toContain('„gibt-es-nicht.docx“ lässt sich nicht lesen')
  expect(heard.map(textOf)).toEqual(['hier bitte', ''])
  const [file] = heard.flatMap((incoming) => ('files' in incoming ? (incoming.files ?? []) : []))
  expect(file).toMatchObject({ name: 'Mein Entwurf.docx', size: 2 })
  // The disk may change: what was sent stays as it was.
  await rm(path)
  const { line } = await start()
  expect(await line.fetch(file!.ref, 10)).toEqual(await readFile(join(directory, 'sent', file!.ref)))
  expect(await line.fetch(file!.ref, 1)).toBe('too-large')
  expect(await line.fetch('../console.jsonl', 10)).toBe('gone')
})

test('a file sent before a crash is heard once, its bytes as they were', async () => {
  const { start, play, heard, directory } = await aTrial()
  const path = join(directory, 'entwurf.docx')
  await writeFile(path, 'PK')
  const { line } = await start([`/datei ${path}`], { killedBefore: 'taking in' })
  await expect(line.listen()).rejects.toThrow('killed')
  await rm(path)
  await play([])
  expect(heard).toMatchObject([{ text: '', files: [{ name: 'entwurf.docx' }] }])
})
