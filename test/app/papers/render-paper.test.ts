import { expect, it } from 'vitest'
import { accepted } from '#domain/outcome.ts'
import type { Format } from '#app/contracts/format.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { cologneReport } from '#test/support/cologne-report.ts'

const file = (name: string) => accepted({ files: [{ name, mediaType: 'x/y', bytes: new Uint8Array() }], replaced: [] })

it('makes heavy formats side by side, and what lists others after all of them, each in its place', async () => {
  const meeting = Promise.withResolvers<void>()
  const listed: string[] = []
  const common = { wordsOf: async () => '' }
  const formats: readonly Format[] = [
    { ...common, name: 'docx', heavy: true, render: async () => meeting.promise.then(() => file('docx')) },
    { ...common, name: 'md', render: async () => file('md') },
    {
      ...common,
      name: 'pdf',
      heavy: true,
      async render() {
        // The one before waits for this: in turn, neither would end.
        meeting.resolve()
        return file('pdf')
      },
    },
    {
      ...common,
      name: 'list',
      lists: true,
      async render(_manuscript, _stem, earlier) {
        listed.push(...earlier.map(({ name }) => name))
        return file('list')
      },
    },
  ]
  const { files } = await renderPaper({ formats }, cologneReport(), null)
  expect(files.map(({ name }) => name)).toEqual(['docx', 'md', 'pdf', 'list'])
  expect(listed).toEqual(['docx', 'md', 'pdf'])
})
