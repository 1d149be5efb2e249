import { WebAPIPlatformError } from '@slack/web-api'
import { inbound } from '#adapters/slack/inbound.ts'
import type { Desk, Patience } from '#adapters/slack/receiving/desk.ts'
import { createReceiving } from '#adapters/slack/receiving/receive.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { paragraph } from '#report/build.ts'
import { aLog } from '#test/support/a-log.ts'
import { catalogue } from '#text/catalogue.ts'

export const words = catalogue('de').slackReceiving

interface Circumstances {
  readonly guests?: readonly string[]
  /** Of whom nothing can be found out. */
  readonly strangers?: readonly string[]
  readonly patience?: Patience
}

/**
 * Receiving with a house whose replies are written here, and a Slack that notes what it is shown. Everything else is real:
 * the payloads' translation, and what is acknowledged when.
 */
export function aDesk({
  guests = [],
  strangers = [],
  patience = { command: 60_000, submission: 60_000 },
}: Circumstances = {}) {
  const heard: Incoming[] = []
  const shown: (readonly [how: string, what: unknown])[] = []
  const faults = new Map<string, string>()
  const warnings: string[] = []
  const log = { ...aLog(), warn: (_: object, message: string) => void warnings.push(message) }
  const seen = new Set<string>()
  const house = {
    /** What is replied to anything, or later by `replies.resolve`. */
    reply: (): Promise<Reply | undefined> => Promise.resolve(undefined),
    disk: 'fine' as 'fine' | 'full',
    /** What storing waits for. */
    stored: Promise.resolve<unknown>(undefined),
  }
  const note = (how: string) => async (what: object) => {
    shown.push([how, what])
    const error = faults.get(how)
    if (error !== undefined) throw new WebAPIPlatformError({ ok: false, error })
  }
  const desk: Desk = {
    teams: ['T1'],
    inbound,
    async accept([incoming]) {
      await house.stored
      if (house.disk === 'full') throw new Error('The disk is full.')
      if (!incoming || seen.has(incoming.key)) return [{ reply: Promise.resolve(undefined) }]
      seen.add(incoming.key)
      heard.push(incoming)
      return [{ reply: house.reply() }]
    },
    async guestOf({ id }) {
      if (strangers.includes(id)) return 'unknown'
      return guests.includes(id) ? 'guest' : 'member'
    },
    changed: async (user) => void shown.push(['changed', user]),
    showing: {
      messages: ({ body, buttons = [] }) =>
        body.map((block, index) => ({
          text: [JSON.stringify(block), ...(index === 0 ? buttons.map(({ label }) => label) : [])].join(' '),
        })),
      modal: ({ form }) => ({ type: 'modal', title: { type: 'plain_text', text: form.title }, blocks: [] }),
      home: ({ body }) => ({ type: 'home', blocks: [], private_metadata: JSON.stringify(body) }),
      read: ({ body }) => ({
        type: 'modal',
        title: { type: 'plain_text', text: 'read' },
        blocks: [],
        private_metadata: JSON.stringify(body),
      }),
      errors: ({ problems = {} }, { blocks }) => {
        const [[question, sentence] = ['', '']] = Object.entries(problems)
        const at = blocks.find(({ block_id: id }) => id?.includes(question))?.block_id
        return at === undefined ? undefined : { [at]: sentence }
      },
      choices: () => [{ text: { type: 'plain_text', text: 'M-03' }, value: 'M-03' }],
    },
    views: {
      open: note('open'),
      push: note('push'),
      update: note('update'),
      publish: note('publish'),
    },
    respond: async (_, message) => {
      shown.push(['respond', message.text])
      return !faults.has('respond')
    },
    tell: async ({ id }, reply) => void shown.push(['tell', [id, reply.body.length, reply.buttons?.[0]?.label]]),
    words,
    log,
    patience,
  }
  const receiving = createReceiving(desk)
  return {
    house,
    heard,
    shown,
    faults,
    errors: log.errors,
    warnings,
    receive: receiving.receive,
    idle: receiving.idle,
    /** Delivers a payload and waits until all is answered; what it was acknowledged with, or that it was not. */
    async delivers(payload: object): Promise<unknown> {
      const acks: unknown[] = []
      const ack = async (answer?: object) => void acks.push(answer ?? 'ok')
      try {
        await receiving.receive(payload, ack)
      } catch {
        return 'not acknowledged'
      }
      await receiving.idle()
      return acks.length === 1 ? acks[0] : acks
    },
  }
}

/** A reply of so many paragraphs. */
export const said = (text: string, more: Partial<Reply> & { readonly parts?: number } = {}): Reply => {
  const { parts = 1, ...rest } = more
  return { body: Array.from({ length: parts }, (_, at) => paragraph(`${text}${at}`)), private: true, ...rest }
}

/** A reply that asks for more in a form. */
export const asks = (title: string, more: Partial<Reply> = {}): Reply => {
  const call = { word: 'report', args: { measure: 'M-03' } }
  return said(title, { form: { call, title, questions: [], values: {}, language: 'de' }, ...more })
}
