import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { outdated } from '#domain/outdated.ts'
import { mayRelease } from '#domain/paper.ts'
import type { Person } from '#domain/person.ts'
import { awaitsAnswer } from '#domain/request.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { notice } from '#app/people/notice.ts'
import { flawsTold } from '#app/papers/flaws-told.ts'
import { handOver } from '#app/papers/hand-over.ts'
import { keptFiles } from '#app/papers/kept-files.ts'
import { markedHandOvers } from '#app/papers/marked-hand-overs.ts'
import type { Papering } from '#app/papers/papering.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { toldOfGoingWithout } from '#app/papers/told-of-going-without.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'
import { answering, reply } from '#app/reply.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

/** Releases the latest version by a second person: files kept for good, handed to the committee's liaison. */
export async function releasePaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, args } = papering
  const draft = await readDraft(papering)
  if (!draft.ok) return draft
  const { paper, version, facts } = draft.value
  const allowed = mayRelease(version, by.person.id)
  if (!allowed.ok) return allowed
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const { items } = await roundFigures(powers, book)
  const codes = outdated(facts, items)
  if (codes.length > 0) return refused({ kind: 'draft-outdated', codes })
  const places = await powers.store.directories.placesFor(plan.code, 'liaison')
  if (places.length === 0) return refused({ kind: 'no-liaison-place' })
  const at = powers.now()
  const rendered = await renderPaper({ formats: usualFormats(powers.formats) }, facts, { ...version, releasedAt: at })
  const kept = keptFiles(powers, version, rendered.files)
  const handed = places.map(({ address: place }) => ({
    place,
    message: handOver(papering, draft.value, rendered, kept, place),
  }))
  const told = authors(papering, draft.value)
  const waiting = await readWaiting(powers, book)
  const flaws = await flawsTold(papering, draft.value, rendered)
  const marked = await replacedOnes(papering, draft.value)
  return accepted({
    reply: reply(by.words.papers.released(facts.round.label, places.length), ...renderNotes(rendered, by)),
    changes: [
      ...kept.changes,
      {
        kind: 'paper-released',
        paper: paper.id,
        no: version.no,
        by: by.person.id,
        at,
        despite: null,
        files: kept.paperFiles,
        handedOver: handed.map(({ place, message }) => ({ place, message: message.id })),
        version: paper.version,
      },
      ...settled(papering),
      ...flaws.changes,
    ],
    messages: [
      ...handed.map(({ message }) => message),
      ...marked,
      ...flaws.messages,
      ...told.map((person) =>
        notice(powers, person, book.directory, ({ words }) =>
          reply(words.papers.released(facts.round.label, places.length)),
        ),
      ),
      ...toldOfGoingWithout(papering, facts.round.label, waiting),
    ],
  })
}

/** The posts of the version before, which say from now on that this one has taken its place. */
function replacedOnes({ powers, plan }: Papering, draft: Draft): ReturnType<typeof markedHandOvers> | readonly [] {
  const before = draft.facts.supersedes?.no
  return before === undefined ? [] : markedHandOvers(powers, plan, draft, { no: before, replacedBy: draft.version.no })
}

/** Whoever drafted the paper or changed it since, but for the person who releases it. */
function authors({ book, by }: Papering, { versions }: Draft): readonly Person[] {
  const wrote = new Set(versions.map((version) => version.by))
  return book.directory.people.filter(({ id }) => wrote.has(id) && id !== by.person.id)
}

/** With its release nobody is waited for any more: neither for a supplement nor for an answer to a question back. */
const settled = ({ book }: Papering): readonly Change[] =>
  book.requests.filter(awaitsAnswer).map(({ id, version }) => ({ kind: 'request-settled', request: id, version }))
