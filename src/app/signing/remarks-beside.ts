import { measureOf } from '#domain/passage.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { RemarkBeside } from '#report/with-remarks.ts'
import { paperReader } from '#app/papers/paper-reader.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { reviewRemarks } from '#app/signing/review-remarks.ts'

/**
 * The remarks on a draft and the reasons of refusals as its files show them beside the text, in the city's language; of
 * one part only those on what stands in it.
 */
export async function remarksBeside(
  papering: Papering,
  draft: Draft,
): Promise<(part: InterimReport) => readonly RemarkBeside[]> {
  const { powers, plan, by } = papering
  const reader = { ...by, ...paperReader(powers.city, plan) }
  const remarks = await reviewRemarks({ ...papering, by: reader }, draft)
  const { papers, coSignature } = reader.words
  return ({ profiles }) =>
    remarks.flatMap(({ passage, who, text, no, at }): readonly RemarkBeside[] => {
      const code = draft.whole.profiles.find((each) => each.code === passage)?.code ?? measureOf(passage)?.code
      if (code !== undefined && !profiles.some((each) => each.code === code)) return []
      const title = passage === '' ? coSignature.wholeDraft : passageTitle(passage, draft, reader)
      const said = papers.remarkLine(papers.remark(title, who, text), no, reader.say.instant(at))
      return [{ passage, said }]
    })
}
