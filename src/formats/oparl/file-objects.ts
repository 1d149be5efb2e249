import { createHash } from 'node:crypto'
import type { RenderedFile } from '#app/contracts/format.ts'
import type { Publication } from './publication.ts'

/**
 * A File object for each file. The Word file is the master that the paper's other forms for readers derive from; the
 * file that council systems show has its text with it.
 */
export function fileObjects(files: readonly RenderedFile[], title: string, publication: Publication) {
  const { addressOf, type, times, day, license } = publication
  const idOf = ({ name }: RenderedFile): string => addressOf(objectName(name))
  const master = files.find(({ name }) => name.endsWith('.docx'))
  const derived = master ? files.filter(({ name }) => /\.(pdf|html|md)$/.test(name)) : []
  const markdown = files.find(({ mediaType }) => mediaType === 'text/markdown')
  const shown = files.find(({ name }) => name.endsWith('.pdf')) ?? files.find(({ name }) => name.endsWith('.html'))
  return files.map((file) => ({
    name: objectName(file.name),
    object: {
      id: idOf(file),
      type: type('File'),
      name: `${title} (${labelOf(file.name, publication.stem)})`,
      fileName: file.name,
      mimeType: file.mediaType,
      date: day,
      size: file.bytes.length,
      sha512Checksum: createHash('sha512').update(file.bytes).digest('hex'),
      text: file === shown && markdown ? new TextDecoder().decode(markdown.bytes) : undefined,
      accessUrl: addressOf(file.name),
      masterFile: master && derived.includes(file) ? idOf(master) : undefined,
      derivativeFile: file === master && derived.length > 0 ? derived.map(idOf) : undefined,
      fileLicense: license,
      ...times,
    },
  }))
}

const objectName = (fileName: string): string => `${fileName}.oparl.json`

/** What tells a file from the others of the paper: `PDF`, `SCHEMA JSON`, `ABBILDUNG 1 PNG`. */
const labelOf = (fileName: string, stem: string): string =>
  fileName
    .slice(fileName.startsWith(stem) ? stem.length : 0)
    .split(/[-.]/)
    .filter((word) => word !== '')
    .join(' ')
    .toUpperCase()
