import { accepted, type Outcome } from '#domain/outcome.ts'
import { generalPassages, type Passage } from '#domain/passage.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph, strong, t } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { presentText } from '#app/papers/passage-texts.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageAspect, passagesNamed, passageTitle, wholeTitle } from '#app/papers/passage-titles.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { answering, replyWith } from '#app/reply.ts'
import { type ReviewRemark, reviewRemarks } from '#app/signing/review-remarks.ts'

// What a phone shows in a few strokes of the thumb.
const mostShown = 20

/** The passages of the draft with their short names, what was written anew and what is remarked; or one in full. */
export async function showSections(papering: Papering): Promise<Outcome<Decision>> {
  const { by, args } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const named = args['passage'] ?? ''
  const remarks = await reviewRemarks(papering, draft)
  const body = named === '' ? contents(papering, draft, remarks) : inFull(papering, draft, named, remarks)
  const open = draft.version.releasedAt === null && (named === '' || passagesNamed(named, draft).length > 0)
  const edit = roundButton(
    papering,
    by.words,
    'edit',
    named === '' ? {} : { passage: named },
    titleOf(papering, draft, named),
  )
  return accepted(answering(replyWith(open ? [edit] : [], ...body)))
}

const titleOf = ({ by }: Papering, draft: Draft, named: Passage): string =>
  named === '' ? '' : passageTitle(named, draft, by)

function contents(papering: Papering, draft: Draft, all: readonly ReviewRemark[]): readonly Block[] {
  const { by } = papering
  const { papers } = by.words
  const general = generalPassages
    .filter((each) => draft.originals.has(each))
    .map((passage) => [passageTitle(passage, draft, by), ...marksOf(passage, draft, all, papering)].join(' – '))
  const measures = draft.whole.profiles.map(({ code, title }) => ({
    code,
    title: draft.whole.statement
      ? `${wholeTitle(code, draft.whole, by)} ${excerpt(cleanLine(title))}`
      : `${code} ${cleanLine(title)}`,
  }))
  const marked = measures.map((each) => ({ ...each, marks: measureMarks(each.code, draft, all, papering) }))
  // A plan of hundreds of measures is not listed: what was touched is, and how to look up the others.
  const shown = marked.length > mostShown ? marked.filter(({ marks }) => marks.length > 0) : marked
  const left = marked.length - shown.length
  return [
    paragraph(strong(papers.sections(draft.version.no))),
    list(...general, ...shown.map(({ title, marks }) => [title, ...marks].join(' – '))),
    ...(left > 0 ? [paragraph(papers.otherMeasures(left))] : []),
    ...wholeRemarks(all, papering),
    paragraph(papers.howToEdit),
  ]
}

/** Remarks on the paper as a whole stand below all passages. */
const wholeRemarks = (all: readonly ReviewRemark[], { by: { words } }: Papering): readonly Block[] =>
  all
    .filter(({ passage }) => passage === '')
    .map(({ who, text }) => paragraph(words.papers.remark(words.coSignature.wholeDraft, who, text)))

function measureMarks(code: string, draft: Draft, all: readonly ReviewRemark[], { by }: Papering): readonly string[] {
  const { papers } = by.words
  const passages = passagesNamed(code, draft)
  const edited = passages
    .filter((passage) => draft.inForce.has(passage))
    .map((passage) => passageAspect(passage, draft, by))
  const remarks = all.filter(({ passage }) => passage === code || passages.includes(passage)).length
  return [
    ...(passages.length === 0 ? [papers.noAnswer] : []),
    ...(edited.length > 0 ? [papers.changed(by.say.list(edited))] : []),
    ...(remarks > 0 ? [papers.remarkCount(remarks)] : []),
  ]
}

function marksOf(passage: Passage, draft: Draft, all: readonly ReviewRemark[], { by }: Papering): readonly string[] {
  const { papers } = by.words
  const remarks = all.filter((each) => each.passage === passage).length
  return [
    ...(presentText(passage, draft) === '' ? [papers.empty] : []),
    ...(draft.inForce.has(passage) ? [papers.changed('')] : []),
    ...(remarks > 0 ? [papers.remarkCount(remarks)] : []),
  ]
}

/** Each text with its original, what was written before, and the remarks. */
function inFull(papering: Papering, draft: Draft, named: Passage, all: readonly ReviewRemark[]): readonly Block[] {
  const { by } = papering
  const { papers } = by.words
  const passages = passagesNamed(named, draft)
  const remarks = all.filter(({ passage }) => passage === named || passages.includes(passage))
  return [
    ...(passages.length === 0 ? [paragraph(papers.noAnswer)] : []),
    ...passages.flatMap((passage) => textBlocks(papering, draft, passage)),
    ...remarks.map(({ passage, who, text }) => paragraph(papers.remark(passageTitle(passage, draft, by), who, text))),
  ]
}

function textBlocks({ by, book, plan }: Papering, draft: Draft, passage: Passage): readonly Block[] {
  const { papers } = by.words
  const title = passageTitle(passage, draft, by)
  const text = presentText(passage, draft)
  const edit = draft.inForce.get(passage)
  const earlier = draft.edits.filter((each) => each.passage === passage && each.text !== null && each.no !== edit?.no)
  const versionOf = (no: number) => draft.versions.find((version) => version.no === no)
  return [
    { type: 'paragraph', children: [strong(title), t(text === '' ? ` – ${papers.empty}` : `: ${text}`)] },
    ...(edit ? [paragraph(papers.original(edit.original))] : []),
    ...earlier.map(({ no, text: was }) =>
      paragraph(papers.earlier(no, roleOf(versionOf(no)?.by ?? '', plan.code, book.directory, by), was ?? '')),
    ),
  ]
}
