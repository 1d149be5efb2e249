import { readFileSync } from 'node:fs'
import type { Format, Manuscript } from '#app/contracts/format.ts'
import { accepted } from '#domain/outcome.ts'
import { openRegister } from './open-register.ts'
import { openReport } from './open-report.ts'
import { openStatement } from './open-statement.ts'
import { stringsIn } from '#report/strings-in.ts'

const reportSchema = new URL('report.schema.json', import.meta.url)
const registerSchema = new URL('responsibilities.schema.json', import.meta.url)
const statementSchema = new URL('statement.schema.json', import.meta.url)

/** The paper's facts for programs, and beside them the schema that says what every name means. */
const json: Format = {
  name: 'json',
  data: true,
  async render(manuscript, stem) {
    const { open, schemaAt } = opened(manuscript)
    const schema = {
      name: `${stem}.schema.json`,
      mediaType: 'application/schema+json',
      bytes: readFileSync(schemaAt),
    }
    const report = { $schema: `./${encodeURIComponent(schema.name)}`, ...open }
    const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
    return accepted({ files: [{ name: `${stem}.json`, mediaType: 'application/json', bytes }, schema], replaced: [] })
  },
  wordsOf: async ({ bytes }) => stringsIn(JSON.parse(new TextDecoder().decode(bytes))).join('\n'),
}

export default json

function opened(manuscript: Manuscript) {
  const { statement, responsibilities } = manuscript.facts
  if (responsibilities?.alone) return { open: openRegister(manuscript, responsibilities), schemaAt: registerSchema }
  return statement
    ? { open: openStatement(manuscript, statement), schemaAt: statementSchema }
    : { open: openReport(manuscript), schemaAt: reportSchema }
}
