import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const papers: Catalogue['papers'] = {
  actions: { draft: 'draft', preview: 'preview', release: 'release' },
  buttons: { draft: 'Make a draft', preview: 'Preview', release: 'Release' },
  draftMark: 'DRAFT',
  fileStem: (round, draft) => `interim-report-${round}${draft ? '-draft' : ''}`,
  drafted: (no, releasers) =>
    `The draft is made (version ${no}). ${
      releasers === 0
        ? 'Nobody is entered who may release it; please add someone in the city’s file.'
        : 'A second person must release it; those who may have been told.'
    }`,
  toRelease: (plan, round) => `The interim report “${plan}” on round ${round} is ready for release.`,
  isDraft: (no) => `Version ${no}, not released yet. The files are marked as a draft.`,
  isReleased: (day) => `Released on ${day}.`,
  released: (round, places) =>
    `The interim report on round ${round} is released and handed over to ${plural(places, {
      one: 'the committee liaison',
      other: '# liaison channels',
    })}.`,
  handOver: ({ plan, round, committee, session }) =>
    `Interim report “${plan}”, round ${round}, for ${committee}${session ? ` (session on ${session})` : ''}: released, public part.`,
}
