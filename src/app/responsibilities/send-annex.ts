import type { PlanSettings } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import { isAsked } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { responsibilityReport } from '#domain/responsibility-report.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The formats in which the annex can be had: all that show it, whatever else they hold. */
const annexFormats = (formats: readonly Format[]): readonly Format[] =>
  formats.filter(({ figures, lists }) => !figures && !lists)

/** Sends the annex of responsibilities on its own, as of now, without what is not public; as a PDF unless asked otherwise. */
export async function sendAnnex(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'formats' | 'sha512'>,
  plan: PlanSettings,
  book: RoundBook,
  wanted: string | undefined,
  by: Actor,
): Promise<Outcome<Decision>> {
  const formats = annexFormats(powers.formats)
  const format = formats.find(({ name }) => name === fold(wanted ?? 'pdf')) ?? (wanted ? undefined : formats[0])
  const names = formats.map(({ name }) => name)
  if (!format) return refused({ kind: 'no-such-format', format: wanted ?? '', formats: names })
  const tasks = await powers.store.measures.tasksOf(plan.code)
  const facts = responsibilityReport(powers.city, plan, { ...book, tasks }, powers.now())
  const words = catalogue(powers.city.language)
  const { file, stem } = words.reports.responsibilities
  const rendering = await format.render(
    {
      facts,
      blocks: assembleReport(facts, words),
      language: powers.city.language,
      title: file(plan.name),
      mark: null,
      part: null,
      version: null,
    },
    `${stem}-${plan.code}-${book.today}`,
    [],
  )
  if (!rendering.ok) return rendering
  const { files, replaced } = rendering.value
  const kept = files.map((each) => ({ ...each, sha512: powers.sha512(each.bytes) }))
  const hidden = book.measures.filter((measure) => isAsked(measure) && measure.level !== 'public').length
  const said = by.words.responsibilities.sent
  const others = names.filter((name) => name !== format.name)
  return accepted({
    reply: {
      ...reply(
        said.file(plan.name),
        ...(hidden > 0 ? [said.hidden(hidden)] : []),
        ...(replaced.length > 0 ? [by.words.papers.replaced(replaced)] : []),
        ...(wanted === undefined && others.length > 0 ? [said.others(by.say.list(others))] : []),
      ),
      files: kept.map(({ name, mediaType, sha512 }) => ({ name, mediaType, sha512 })),
    },
    changes: kept.map(({ sha512, mediaType, bytes }) => ({ kind: 'file-kept', sha512, mediaType, bytes })),
    messages: [],
  })
}
