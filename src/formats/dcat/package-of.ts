import { createHash } from 'node:crypto'
import { cleanLine } from '#report/clean-text.ts'
import { paperKeywords } from '#report/paper-keywords.ts'
import type { Manuscript, RenderedFile } from '#app/contracts/format.ts'
import { withMark } from '#tables/formula-mark.ts'
import type { PaperColumn } from '#tables/paper-table.ts'
import { type NamedTable, paperTables } from '#tables/paper-tables.ts'
import { catalogue } from '#text/catalogue.ts'
import { isData } from './is-data.ts'
import { licenseOf } from './license-of.ts'
import type { Portal } from './portal.ts'

/**
 * The same files as a data package (specs.frictionlessdata.io, version 1): for every table in CSV how it is written and
 * what its columns hold.
 */
export function packageOf(manuscript: Manuscript, files: readonly RenderedFile[], { settings, stem }: Portal) {
  const { facts, language, title, mark, part } = manuscript
  const tables = paperTables(facts, [mark, part], catalogue(language), stem)
  return {
    profile: 'data-package',
    name: nameOf(stem),
    title: cleanLine(title),
    created: facts.round.asOf,
    keywords: [...new Set(paperKeywords(facts))],
    licenses: settings.license === null ? undefined : [{ path: licenseOf(settings.license).address }],
    contributors: [
      { title: cleanLine(facts.city.name), role: 'publisher', email: settings.contact ?? undefined },
      { title: cleanLine(facts.plan.paper.office), role: 'author' },
    ],
    resources: files.filter(isData).map((file) =>
      resourceOf(
        file,
        tables.find((each) => file.name === `${each.stem}.csv`),
      ),
    ),
  }
}

function resourceOf({ name, mediaType, bytes }: RenderedFile, named: NamedTable | undefined) {
  return {
    name: nameOf(name),
    title: named?.table.name,
    path: name,
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype: mediaType,
    bytes: bytes.length,
    hash: `sha512:${createHash('sha512').update(bytes).digest('hex')}`,
    ...(named && {
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: named.table.columns.map(fieldOf), missingValues: [''] },
    }),
  }
}

function fieldOf({ name, kind }: PaperColumn) {
  if (kind === 'number' || kind === 'euro') return { name: withMark(name), type: 'number', decimalChar: ',' }
  return { name: withMark(name), type: kind === 'day' ? 'date' : 'string' }
}

/** A name as the standard allows one: small letters, digits, `-`, `_` and `.`. */
const nameOf = (file: string): string =>
  file
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9._-]+/g, '-')
