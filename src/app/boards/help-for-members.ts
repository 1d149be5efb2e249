import type { Capacity } from '#domain/permission.ts'
import { code, list, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { CommandWord } from '#app/contracts/command.ts'

/** What there is to do for members of the advisory board who are nothing else; all other commands are about measures. */
export const commandsOfMembers: ReadonlySet<CommandWord> = new Set<CommandWord>([
  'tasks',
  'board',
  'interim-report',
  'undo',
  'help',
  'language',
  'link',
  'my-data',
])

/** Whether somebody sits on the advisory board and acts in nothing else. */
export const isMemberAlone = (standing: readonly Capacity[]): boolean =>
  standing.includes('board-member') && standing.every((each) => each === 'known' || each === 'board-member')

/** How a member gives a statement, and takes it back, in the words to type. */
export const helpForMembers = ({ words: { boards } }: Pick<Actor, 'words'>): Block =>
  list(...boards.howMembers.map(({ word, does }) => [code(word), t(` – ${does}`)]))
