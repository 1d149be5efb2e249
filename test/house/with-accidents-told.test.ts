import { expect, test } from 'vitest'
import html from '#formats/html/index.ts'
import markdown from '#formats/md/index.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { cityReader } from '#app/people/identify.ts'
import { inChild } from '#house/in-child.ts'
import { withAccidentsTold } from '#house/with-accidents-told.ts'
import { aLog } from '#test/support/a-log.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { wordsIn } from '#test/support/words-in.ts'

test('a paper comes in the formats that work; why others are missing is told in a sentence, and logged', async () => {
  const log = aLog()
  const accident = new Error('Der Setzkasten ist umgefallen.')
  const fallen = { ...markdown, name: 'docx', render: () => Promise.reject(accident) }
  const poor = inChild({ ...markdown, name: 'pdf' }, log, { megabytes: 1, seconds: 300 })
  const formats = [poor, fallen, html, markdown].map((format) => withAccidentsTold(format, log))
  const paper = await renderPaper({ formats }, cologneReport(), null)
  expect(paper.files.map(({ format }) => format)).toEqual(['html', 'md'])
  const reader = cityReader({ name: 'Stadt Köln', zone: 'Europe/Berlin', language: 'de' } as never)
  expect(wordsIn(renderNotes(paper, reader)).split('\n')).toEqual([
    expect.stringMatching(/^Die Datei im Format PDF fehlt: der Arbeitsspeicher reicht nicht \(.*\)\. Bitte /),
    'Die Datei im Format DOCX fehlt: das Programm enthält einen Fehler. Bitte die Administration, im Protokoll nachzusehen. Die anderen Dateien sind vollständig.',
  ])
  expect(log.errors).toEqual([
    ['a rendering process was ended', expect.objectContaining({ format: 'pdf', why: 'memory' })],
    ['a format could not be made', { format: 'docx', error: accident }],
  ])
})
