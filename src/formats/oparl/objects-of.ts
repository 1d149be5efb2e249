import type { OParlSettings } from '#domain/city.ts'
import { dayOf } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import { paperKeywords } from '#report/paper-keywords.ts'
import { paperKind } from '#report/paper-kind.ts'
import type { Manuscript, RenderedFile } from '#app/contracts/format.ts'
import { catalogue } from '#text/catalogue.ts'
import { consultationObjects } from './consultation-objects.ts'
import { fileObjects } from './file-objects.ts'
import { momentIn } from './moment-in.ts'
import type { NamedObject } from './object-file.ts'
import type { Publication } from './publication.ts'

/** The paper first, what it is made of within it; then each of these alone, with the address of the paper. */
export function objectsOf(
  manuscript: Manuscript,
  stem: string,
  earlier: readonly RenderedFile[],
  settings: OParlSettings,
): readonly NamedObject[] {
  const { facts, title, mark, part, language } = manuscript
  const moment = momentIn(facts.round.asOf, facts.city.zone)
  const publication: Publication = {
    stem,
    addressOf: (name) => `${settings.baseUrl}/${encodeURIComponent(name)}`,
    type: (name) => `https://schema.oparl.org/1.1/${name}`,
    times: { created: moment, modified: moment },
    day: dayOf(facts.round.asOf, facts.city.zone),
    license: settings.license ?? undefined,
  }
  const name = `${stem}.oparl.json`
  const id = publication.addressOf(name)
  const files = fileObjects(earlier, cleanLine(title), publication)
  const words = catalogue(language)
  const consultations = consultationObjects(facts, settings, words, publication)
  const [main, ...others] = files.toSorted((a, b) => rank(a.object.fileName) - rank(b.object.fileName))
  const paper = {
    id,
    type: publication.type('Paper'),
    body: settings.body,
    name: [title, ...[mark, part].filter((each) => each !== null)].map(cleanLine).join(' – '),
    reference: facts.number === undefined ? undefined : cleanLine(facts.number),
    date: publication.day,
    paperType: paperKind(facts, words),
    mainFile: main?.object,
    auxiliaryFile: others.length > 0 ? others.map(({ object }) => object) : undefined,
    consultation: consultations.map(({ object }) => object),
    keyword: [...new Set(paperKeywords(facts))],
    'masterplan:motion': motionsOf(facts),
    license: publication.license,
    ...publication.times,
  }
  return [
    { name, object: paper },
    ...files.map((file) => ({ name: file.name, object: { ...file.object, paper: [id] } })),
    ...consultations.map((one) => ({ name: one.name, object: { ...one.object, paper: id } })),
  ]
}

/**
 * The motions that a statement answers, by number. The standard names related papers by their addresses alone, which
 * nobody here knows.
 */
const motionsOf = ({ statement }: InterimReport): readonly string[] | undefined =>
  statement?.motions.map(({ number }) => cleanLine(number))

/** Council systems show the PDF; where there is none, what a browser shows. */
function rank(fileName: string): number {
  const at = ['.pdf', '.html', '.docx', '.md'].findIndex((end) => fileName.endsWith(end))
  return at === -1 ? Number.MAX_SAFE_INTEGER : at
}
