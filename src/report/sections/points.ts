import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { PointFacts } from '#domain/statement.ts'
import { statementLook } from '#domain/statement-look.ts'
import type { Block, Fact } from '#report/block.ts'
import { fact, heading, paragraph, t } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { answerMark, lightMark } from '#report/light-mark.ts'
import { pointTitle } from '#report/point-title.ts'
import { answerTexts } from '#report/profile-texts.ts'
import { profileId } from '#report/profile-id.ts'
import { prose } from '#report/prose.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What is said to each point, in their order: its wording, the answer, who gives it, and by which measures. */
export const points: Section = (facts, words) =>
  (facts.statement?.points ?? []).flatMap((point, at) => pointBlocks(point, at, facts, words))

function pointBlocks(point: PointFacts, at: number, facts: InterimReport, words: Catalogue): readonly Block[] {
  const { statement, profiles, plan } = facts
  const profile = profiles.find(({ code }) => code === point.code)
  const wording = statementLook(plan.paper).pointTexts ? prose(point.text) : []
  const items = factsOf(point, profile, facts, words)
  return [
    ...(statement ? [heading(1, pointTitle(statement, at, words), profileId(point.code))] : []),
    ...(wording.length === 0 ? [] : [{ type: 'quote', children: wording } as const]),
    ...answerBlocks(profile, facts, words),
    ...(items.length === 0 ? [] : [{ type: 'facts', items } as const]),
  ]
}

function answerBlocks(profile: MeasureFacts | undefined, facts: InterimReport, words: Catalogue): readonly Block[] {
  const said = words.reports.statement
  if (!profile?.now) return [paragraph(profile?.state === 'excused' ? said.excused : said.missing)]
  return answerTexts(profile, profile.now, facts, words)
}

function factsOf(
  { measures }: PointFacts,
  profile: MeasureFacts | undefined,
  { plan }: InterimReport,
  words: Catalogue,
): readonly Fact[] {
  const { statement, profiles, missing } = words.reports
  const { lights } = statementLook(plan.paper)
  const { now = null, lead = null } = profile ?? {}
  return [
    fact(profiles.lead, cleanLine(lead ?? missing.noLead)),
    ...(lights && now?.light ? [fact(statement.light, answerMark(now, words))] : []),
    ...(measures.length === 0
      ? []
      : [
          fact(
            measures.length === 1 ? statement.measure : statement.measures,
            ...measuresShown(measures, lights, words),
          ),
        ]),
  ]
}

/** One under the other, each with its light where it has one and the city wants it seen. */
const measuresShown = (measures: PointFacts['measures'], lights: boolean, words: Catalogue): readonly Inline[] =>
  measures.flatMap(({ code, title, light }, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    t(`${cleanLine(code)} ${cleanLine(title)}`),
    ...(lights && light !== null ? [t(' –\u00A0'), lightMark(light, words)] : []),
  ])
