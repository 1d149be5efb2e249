import type { Outcome } from '#domain/outcome.ts'
import type { Action } from '#domain/permission.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

export const commandWords = [
  'help',
  'tasks',
  'report',
  'same',
  'history',
  'status',
  'open',
  'remind',
  'round',
  'session',
  'reference',
  'interim-report',
  'statement',
  'confirm',
  // what people say about themselves and their measures
  'not-mine',
  'hand-over',
  'take-over',
  'absent',
  'later',
  'responsible',
  'follow',
  'unfollow',
  'undo',
  'language',
  'my-data',
  'link',
  // what coordinators decide
  'gaps',
  'record',
  'excuse',
  'extend',
  'query',
  'remark',
  'admit',
  'reopen',
  'assign',
  'measure',
  'field',
  'office',
  'role',
  'left',
  'announce',
  'log',
  'board',
  // motions of the council
  'motion',
  // co-signature of drafts
  'sign',
  // the life of plans
  'plan',
] as const
export type CommandWord = (typeof commandWords)[number]

export type CommandGroup = 'answering' | 'looking' | 'own' | 'coordinating' | 'plan' | 'paper' | 'motions'

/** Under which heading the help lists each command. */
export const commandGroups: readonly { readonly group: CommandGroup; readonly members: readonly CommandWord[] }[] = [
  { group: 'answering', members: ['tasks', 'report', 'same', 'not-mine', 'hand-over', 'take-over', 'later', 'undo'] },
  { group: 'looking', members: ['status', 'open', 'history', 'responsible', 'follow', 'unfollow'] },
  { group: 'own', members: ['help', 'absent', 'language', 'link', 'my-data'] },
  {
    group: 'coordinating',
    members: ['gaps', 'remind', 'announce', 'record', 'excuse', 'extend', 'query', 'remark', 'admit', 'reopen'],
  },
  {
    group: 'plan',
    members: [
      'plan',
      'round',
      'session',
      'confirm',
      'assign',
      'measure',
      'field',
      'reference',
      'office',
      'role',
      'left',
      'log',
    ],
  },
  { group: 'motions', members: ['motion'] },
  { group: 'paper', members: ['interim-report', 'statement', 'sign', 'board'] },
]

/**
 * A command as a value: what it asks for, the right it needs, and what it decides. Its German and English names,
 * summary and example stand in the catalogue under the same word. A missing argument becomes a question.
 */
export interface Command<Powers> {
  readonly word: CommandWord
  readonly needs: Action
  /** The right that these arguments need, where it is more than `needs`. */
  needsFor?(args: Args): Action
  /** The code of the measure that these arguments are about where no argument of its own says so: rights are judged on it. */
  concerns?(powers: Powers, args: Args): Promise<string | undefined>
  /**
   * The codes of the plans that these arguments change something in, where those need not be the plan that is meant: the
   * right is needed in each of them. None where it is that plan alone.
   */
  changesIn?(powers: Powers, args: Args, by: Actor): Promise<readonly string[]>
  /** The arguments with which a file that is dropped without a word is meant for this command; undefined when it is not. */
  takes?(powers: Powers, file: Pick<SentFile, 'name'>, by: Actor): Promise<Args | undefined>
  /** Called with no more than these arguments, it walks through all its questions, not only the required ones. */
  readonly interview?: readonly string[]
  /** Whether these arguments begin something that is gone through question by question, optional ones included. */
  walks?(args: Args): boolean
  /** Pressed with no more than these arguments, it asks all its questions; typed with them, it acts at once. */
  readonly pressed?: readonly string[]
  /**
   * Fills in what goes without saying: the only open measure, an earlier draft (then `resumed`). One that is older than
   * what stands meanwhile is left `beside` it.
   */
  complete?(
    powers: Powers,
    args: Args,
    by: Actor,
    mode: Dialogue['mode'],
  ): Promise<{ readonly args: Args; readonly resumed: boolean; readonly beside?: Args }>
  /**
   * What a form is filled in upon: a mark of it, and what stands now for whoever filled theirs in upon something else.
   * Refuses where nothing can be said any more.
   */
  basis?(
    powers: Powers,
    args: Args,
    by: Actor,
  ): Promise<Outcome<{ readonly mark: string; readonly stands: readonly Block[] }> | undefined>
  /** What stands above the fields of its form: what it is about. */
  about?(powers: Powers, args: Args, by: Actor): Promise<readonly Block[]>
  /** What the draft is kept under that holds what was said: a request until it is answered, or what is not there yet. */
  draftOf?(powers: Powers, args: Args, by: Actor): Promise<string | undefined>
  /** What goes on with a draft that is not found by the measure it is about. */
  goesOn?(args: Args, by: Actor): Button
  /** What it asks for, given what is known already; words on one line are read in this order. */
  questions(powers: Powers, args: Args, by: Actor): Promise<readonly Prompt[]>
  run(powers: Powers, args: Args, by: Actor): Promise<Outcome<Decision>>
  /** What follows at once when it has run with these arguments, and the sentence that leads on to it. */
  after?(
    powers: Powers,
    args: Args,
    by: Actor,
  ): Promise<{ readonly call: Invocation; readonly says: string } | undefined>
}
