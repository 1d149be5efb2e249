import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { PaperEdit } from '#domain/paper.ts'
import { measurePassage } from '#domain/passage.ts'

/** What was written for the paper, by passage. */
export type Edits = ReadonlyMap<string, PaperEdit>

/** The edits in force in version `no`: of each passage the last one until then, unless it restored the original. */
export function editsAt(history: readonly PaperEdit[], no: number): Edits {
  const last = new Map(
    history
      .filter((edit) => edit.no <= no)
      .toSorted((a, b) => a.no - b.no)
      .map((edit) => [edit.passage, edit] as const),
  )
  return new Map([...last].filter(([, { text }]) => text !== null))
}

/** The facts as the paper shows them: with what was written for it in place of what the answers say. */
export function editedFacts(facts: InterimReport, edits: Edits): InterimReport {
  const written = (passage: string): string | undefined => edits.get(passage)?.text ?? undefined
  const proposal = written('proposal')
  const introduction = written('introduction')
  const summary = written('summary')
  return {
    ...facts,
    plan: proposal === undefined ? facts.plan : { ...facts.plan, paper: { ...facts.plan.paper, proposal } },
    profiles: facts.profiles.map((measure) => editedMeasure(measure, facts, written)),
    ...(introduction === undefined ? {} : { introduction }),
    ...(summary === undefined ? {} : { summary }),
  }
}

/** What is written for the paper is no longer missing; a measure without an answer stays without one. */
function editedMeasure(
  measure: MeasureFacts,
  { questions }: InterimReport,
  written: (passage: string) => string | undefined,
): MeasureFacts {
  const { code, now } = measure
  if (now === null) return measure
  const texts = questions.flatMap(({ id }) => {
    const text = written(measurePassage(code, id))
    return text === undefined ? [] : [[id, text] as const]
  })
  if (texts.length === 0) return measure
  const incomplete = now.incomplete.filter((id) => !texts.some(([each]) => each === id))
  const fields = { ...now.fields, ...Object.fromEntries(texts) }
  // Whose words they are is told: what stands there is no longer just what the partner said.
  const reworded = now.partner === undefined ? {} : { reworded: true as const }
  return { ...measure, now: { ...now, fields, incomplete, ...reworded } }
}
