import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paperNumberFits } from '#domain/paper-number-fits.ts'
import { type PaperNumber, presentNumber } from '#domain/paper-numbers.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { numberSaid } from '#app/papers/number-said.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { holders } from '#app/people/holders.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { answering, reply } from '#app/reply.ts'

/**
 * Enters the council's number (Vorlagen-Nummer) of the paper: into the draft; once it is released, beside its files, which
 * stay as they are. Refuses what does not look like a number of this city.
 */
export async function numberPaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, args } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const { paper, version, numbers, facts } = read.value
  const { papers } = by.words
  const patterns = plan.paper.numbers ?? []
  const number = numberSaid(args)
  if (!paperNumberFits(number, patterns)) return refused({ kind: 'bad-paper-number', text: number, patterns })
  const before = presentNumber(numbers)
  if (number === before) return accepted(answering(reply(papers.numberIsSo(number))))
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const isDraft = version.releasedAt === null
  const entry: PaperNumber = {
    paper: paper.id,
    number,
    fromNo: isDraft ? version.no : version.no + 1,
    by: by.person.id,
    at: powers.now(),
  }
  const told = holders(book, plan.code, 'coordinator', 'liaison').filter(({ id }) => id !== by.person.id)
  const label = paperLabel(facts)
  return accepted({
    // Of a released paper it is for all who read where it is said.
    reply: { ...reply(papers.numbered(number, isDraft ? version.no : null)), private: isDraft },
    changes: [{ kind: 'paper-numbered', entry, version: paper.version }],
    messages: told.map((person) =>
      paperNotice(papering, person, ({ words }) => reply(words.papers.numberTold(label, number, before))),
    ),
    undo: {
      act: 'numbered',
      about: label,
      changes: [{ kind: 'paper-numbered', entry: { ...entry, number: before }, version: paper.version + 1 }],
    },
  })
}
