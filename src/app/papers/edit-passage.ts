import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { PaperEdit } from '#domain/paper.ts'
import { measureOf, type Passage } from '#domain/passage.ts'
import type { Problem } from '#domain/problem.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import { nextVersion } from '#app/papers/next-version.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { limitOf, passageToEdit, presentText } from '#app/papers/passage-texts.ts'
import { passagePlace } from '#app/papers/passage-place.ts'
import { passageAspect, passagesNamed, passageTitle, wholeTitle } from '#app/papers/passage-titles.ts'
import { type Draft, readOpenDraft } from '#app/papers/read-draft.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/**
 * Writes a passage anew for the paper, as its next version; the answer it stands for stays as it is. Refuses texts that
 * are too long, measures without an answer, and a released paper.
 */
export async function editPassage(papering: Papering): Promise<Outcome<Decision>> {
  const { by, args } = papering
  const { passage: named = '', text = '', take } = args
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const { papers } = by.words
  const passage = passageToEdit(args, draft)
  if (passage === undefined) return refused(noneToEdit(named, draft, by))
  const [length, limit] = [[...text].length, limitOf(passage, draft)]
  if (length > limit) return refused({ kind: 'text-too-long', question: passage, length, limit })
  const title = passageTitle(passage, draft, by)
  if (take === 'theirs') return accepted(answering(reply(papers.theirsStays(title))))
  if (text === presentText(passage, draft)) return accepted(answering(reply(papers.readsSo(title, draft.version.no))))
  const version = nextVersion(papering, draft)
  const original = draft.originals.get(passage) ?? ''
  const isOriginal = text === original
  const edit = { paper: version.paper, no: version.no, passage, text: isOriginal ? null : text, original }
  return accepted({
    reply: isOriginal ? reply(papers.restored(title, version.no)) : receipt(edit, title, text, papering),
    changes: [{ kind: 'paper-edited', paper: draft.paper, version, edits: [edit] }],
    messages: [],
  })
}

/** Why there is nothing to write anew: no answer at all, or none of this kind in the paper. */
function noneToEdit(named: Passage, draft: Draft, by: Actor): Problem {
  const code = passagePlace(named, draft.whole)?.code ?? named
  const titled = (passage: Passage): string => passageAspect(passage, draft, by)
  const passages = passagesNamed(code, draft)
  if (passages.length === 0) return { kind: 'no-passage', code }
  const shown = wholeTitle(code, draft.whole, by)
  return { kind: 'no-such-passage', code: shown, named: titled(named), texts: passages.map(titled) }
}

/** The new text and the original beside it: a slip is seen at once. */
function receipt({ passage, no, original }: PaperEdit, title: string, text: string, papering: Papering) {
  const { words } = papering.by
  const { papers } = words
  return replyWith(
    [roundButton(papering, words, 'preview'), roundButton(papering, words, 'reset', { passage }, title)],
    paragraph(strong(papers.edited(title, no))),
    { type: 'quote', children: [paragraph(text)] },
    ...(original === '' ? [] : [papers.original(excerpt(original))]),
    ...(measureOf(passage) ? [papers.answerStays] : []),
  )
}
