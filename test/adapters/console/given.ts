import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Instant } from '#domain/instant.ts'
import { paragraph } from '#report/build.ts'
import type { Line } from '#app/contracts/adapter.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Trial } from '#app/contracts/trial.ts'
import adapter from '#adapters/console/index.ts'
import type { ConsoleSettings } from '#adapters/console/settings.ts'
import { aLog } from '#test/support/a-log.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

const people = [
  { id: 'cdo', name: 'Leitung Stabsstelle Digitalisierung' },
  { id: 'it', name: 'Amtsleitung Informationsverarbeitung' },
  { id: 'law', name: 'Amtsleitung Recht, Vergabe und Versicherung' },
  { id: 'grün', name: 'Grünflächenamt' },
]

/** A place where a console can be started again and again: a directory, a store, a clock that is moved. */
export async function aTrial() {
  const directory = await mkdtemp(join(tmpdir(), 'console-'))
  const store = await anEmptyStore()
  onTestFinished(async () => {
    await store[Symbol.asyncDispose]()
    await rm(directory, { recursive: true })
  })
  const clock = { now: '2026-10-01T07:00:00.000Z', dues: ['2026-10-02T07:00:00.000Z', '2026-10-05T07:00:00.000Z'] }
  const trial: Trial = {
    zone: 'Europe/Berlin',
    now: () => clock.now,
    people: async () => people,
    places: async () => [{ id: '#gremien' }],
    next: async () => clock.dues.find((due) => due > clock.now),
    moveTo: async (to: Instant) => void (clock.now = to),
  }
  const heard: Incoming[] = []

  /** Starts the console on these lines. What it hears is answered like the house does: taken in, then posted. */
  async function start(lines: readonly string[] | Readable = [], more: Start = {}) {
    const screen = new Screen()
    const reception: Reception = {
      async accept(batch, cursor) {
        if (more.killedBefore === 'taking in') throw new Error('killed')
        const taken = await store.inbox.take('console', batch, cursor)
        if (more.killedBefore === 'answering') throw new Error('killed')
        for (const entry of taken) {
          if (entry === undefined) continue
          heard.push(entry.incoming)
          const { place: at, key } = entry.incoming
          await line.post({ post: postOf(`Gehört: ${textOf(entry.incoming)}`), at, key, files: [], lane: 'bulk' })
          await store.commit({ at: clock.now, actor: null, changes: [], messages: [], inbox: entry.id })
        }
        return taken.map(() => ({ reply: Promise.resolve(undefined) }))
      },
      say: async () => undefined,
      again: async () => undefined,
      draw: async () => undefined,
      memory: {
        get: (key) => store.memories.get('console', key),
        set: (key, value) => store.memories.set('console', key, value),
        startingWith: (prefix) => store.memories.startingWith('console', prefix),
        setAll: (values) => store.memories.setAll('console', values),
      },
      accounts: { awaited: async () => [], found: async () => 'not-awaited', known: async () => [] },
      log: aLog(),
      ...(more.trial === false ? {} : { trial: { ...trial, ...more.moves } }),
    }
    const settings: ConsoleSettings = {
      input: Array.isArray(lines) ? Readable.from(lines.map((text) => `${text}\n`)) : (lines as Readable),
      output: screen,
      directory,
      files: join(directory, 'out'),
      interactive: false,
      colour: false,
      width: 60,
      narrate: false,
      language: 'de',
      zone: 'Europe/Berlin',
      now: () => clock.now,
      ...more.settings,
    }
    const line: Line = await adapter.connect(settings, reception)
    onTestFinished(() => line[Symbol.asyncDispose]())
    return { line, screen }
  }

  /** Plays lines to their end and returns what stood on the screen. */
  async function play(lines: readonly string[], more: Start = {}): Promise<string> {
    const { line, screen } = await start(lines, more)
    await line.listen()
    return screen.text
  }

  const transcript = () => readFile(join(directory, 'console.jsonl'), 'utf8')
  return { start, play, heard, clock, directory, transcript, store }
}

interface Start {
  readonly trial?: false
  /** Where the process breaks down. */
  readonly killedBefore?: 'taking in' | 'answering'
  readonly moves?: Partial<Trial>
  readonly settings?: Partial<ConsoleSettings>
}

/** Keeps all that is written. */
class Screen extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.text += chunk.toString()
    done()
  }
}

export const keyboard = (): PassThrough => new PassThrough()

export const textOf = (incoming: Incoming): string => ('text' in incoming ? incoming.text : '')

export function postOf(text: string, more: Partial<Message['content']> = {}): Post {
  const content = { body: [paragraph(text)], private: false, ...more }
  const [post] = adapter.posts({ ...anyMessage, content })
  if (post === undefined) throw new Error('a message without a post')
  return post
}

const anyMessage: Omit<Message, 'content'> = {
  id: 'm',
  kind: 'reply',
  to: { person: 'cdo' },
  about: [],
  lane: 'interactive',
  notBefore: null,
  expires: null,
}
