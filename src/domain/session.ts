import { fold } from '#domain/fold.ts'
import type { Day } from '#domain/instant.ts'

export const sessionOrigins = ['calendar', 'chat'] as const
export type SessionOrigin = (typeof sessionOrigins)[number]

/** A committee's session as a calendar file or somebody in chat has it, beside those that the city's file names. */
export interface Session {
  /** Of a calendar file the entry's own id, so that the same entry is known again. */
  readonly id: string
  /** What the entry is called: the committee, often with some words more. */
  readonly title: string
  readonly day: Day
  readonly cancelled: boolean
  readonly origin: SessionOrigin
}

/**
 * Whether an entry of this title is a session of the committee: its name stands there in whole words, be it in the German
 * genitive, as in `Sitzung des Digitalisierungsausschusses`.
 */
export function isSessionOf(committee: string, { title }: Pick<Session, 'title'>): boolean {
  const [name, entry] = [wordsOf(committee), wordsOf(title)]
  return entry.some((_, from) => name.every((word, at) => isWord(word, entry[from + at])))
}

const isWord = (word: string, written: string | undefined): boolean =>
  written === word || written === `${word}s` || written === `${word}es`

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The days on which a committee meets, in order: those of the city's file and of the calendar, without those that are
 * cancelled there. A day on which one session is held and another one cancelled is a day of session.
 */
export function sessionDays(committee: string, inFile: readonly Day[], sessions: readonly Session[]): readonly Day[] {
  const cancelled = cancelledDays(committee, sessions)
  const inFileStill = inFile.filter((day) => !cancelled.includes(day))
  return [...new Set([...inFileStill, ...heldDays(committee, sessions)])].toSorted()
}

/** The days on which a committee was to meet and does not. */
export function cancelledDays(committee: string, sessions: readonly Session[]): readonly Day[] {
  const held = heldDays(committee, sessions)
  return sessions
    .filter((session) => session.cancelled && isSessionOf(committee, session) && !held.includes(session.day))
    .map(({ day }) => day)
}

const heldDays = (committee: string, sessions: readonly Session[]): readonly Day[] =>
  sessions.filter((session) => !session.cancelled && isSessionOf(committee, session)).map(({ day }) => day)
